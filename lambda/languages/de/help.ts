import type { Words } from '../words.ts';

const NOT_WHILE_DRIVING = 'Benutze mich nie beim Autofahren.';
const TO_BEGIN = 'Zum Anfangen sag: Alexa, öffne sprechende Lernkarten.';

/** What can be said now. */
export const HELP: Words['help'] = {
  question: `Antworte mit deinen eigenen Worten, oder sag: Hinweis, überspringen, wiederholen, ich weiß es nicht oder Stopp. ${NOT_WHILE_DRIVING}`,
  'self-check': `Sag ja, wenn du es hattest, und nein, wenn nicht. ${NOT_WHILE_DRIVING}`,
  offer: `Sag ja, um anzufangen, oder nein, um es zu lassen. ${NOT_WHILE_DRIVING}`,
  nothing: `Ich frage dich deine Karten ab, und du antwortest mit deinen Worten; zum Aufhören sag Stopp. ${NOT_WHILE_DRIVING}`,
};

/** What went wrong, in one or two true sentences. */
export const TROUBLES: Words['troubles'] = {
  'not-caught': () => 'Das habe ich nicht verstanden.',
  // A yes or a no to a question that wants another answer: the question alone says so.
  'not-an-answer': () => '',
  'no-such-deck': (deckName) =>
    deckName === '' ? 'Diesen Stapel habe ich nicht.' : `Einen Stapel namens ${deckName} habe ich nicht.`,
  'empty-deck': (deckName) =>
    deckName === '' ? 'In diesem Stapel sind keine Karten.' : `Im Stapel ${deckName} sind keine Karten.`,
  'no-cards': () =>
    'Du hast noch keine Karten. Für deine eigenen sag: Alexa, öffne sprechende Lernkarten und verbinde meine Notizen.',
  'nothing-to-undo': () => 'Es gibt nichts zurückzunehmen.',
  'nothing-more-to-undo': () => 'Mehr kann ich nicht zurücknehmen.',
  'nothing-to-overrule': () => 'Es gibt keine Antwort, die ich ändern könnte.',
  'nothing-waits': () => `Gerade ist keine Frage offen. ${TO_BEGIN}`,
  unreachable: () =>
    'Ich komme gerade nicht an deine Karten. Nichts ist verloren; versuch es bitte in einer Minute noch einmal.',
  broken: () => 'Bei mir ist etwas schiefgegangen. Versuch es bitte in einer Minute noch einmal.',
};
