import type { Act, Trouble } from '../../domain/reply.ts';

type Waiting = Extract<Act, { act: 'help' }>['waiting'];

const NOT_WHILE_DRIVING = 'Benutze mich nie beim Autofahren.';
const TO_BEGIN = 'Zum Anfangen sag: Alexa, öffne sprechende Lernkarten.';

const HELP: Readonly<Record<Waiting, string>> = {
  question:
    'Antworte mit deinen eigenen Worten, oder sag: Hinweis, überspringen, wiederholen, ich weiß es nicht, oder Stopp.',
  'self-check': 'Sag ja, wenn du es hattest, und nein, wenn nicht.',
  offer: 'Sag ja, um anzufangen, oder nein, um es zu lassen.',
  nothing: `Ich frage dich deine Karten ab, und du antwortest. ${TO_BEGIN}`,
};

/** What can be said now. */
export function helpFor(waiting: Waiting): string {
  return `${HELP[waiting]} ${NOT_WHILE_DRIVING}`;
}

/** What went wrong, in one or two true sentences. @param deckName as it was heard; '' where none was */
export function troubleWith(trouble: Trouble, deckName: string): string {
  switch (trouble) {
    case 'not-caught':
      return 'Das habe ich nicht verstanden.';
    case 'not-an-answer':
      // A yes or a no to a question that wants another answer: the question alone says so.
      return '';
    case 'no-such-deck':
      return deckName === '' ? 'Diesen Stapel habe ich nicht.' : `Einen Stapel namens ${deckName} habe ich nicht.`;
    case 'empty-deck':
      return deckName === '' ? 'In diesem Stapel sind keine Karten.' : `Im Stapel ${deckName} sind keine Karten.`;
    case 'no-cards':
      return 'Du hast noch keine Karten. Für deine eigenen sag: Alexa, öffne sprechende Lernkarten und verbinde meine Notizen.';
    case 'nothing-to-undo':
      return 'Es gibt nichts zurückzunehmen.';
    case 'nothing-to-overrule':
      return 'Es gibt keine Antwort, die ich ändern könnte.';
    case 'nothing-waits':
      return `Gerade ist keine Frage offen. ${TO_BEGIN}`;
    case 'unreachable':
      return 'Ich komme gerade nicht an deine Karten. Nichts ist verloren; versuch es bitte in einer Minute noch einmal.';
    case 'broken':
      return 'Bei mir ist etwas schiefgegangen. Versuch es bitte in einer Minute noch einmal.';
  }
}
