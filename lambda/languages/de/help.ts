import type { Words } from '../words.ts';

const NOT_WHILE_DRIVING = 'Benutze mich nie beim Autofahren.';
const ONCE_MORE = 'Und nie beim Autofahren.';
const TO_BEGIN = 'Zum Anfangen sag: Alexa, öffne sprechende Lernkarten.';

/** What can be said now. */
export const HELP: Words['help'] = {
  question: [
    `Antworte mit deinen eigenen Worten, oder sag: Hinweis, überspringen, wiederholen, ich weiß es nicht oder Stopp. ${NOT_WHILE_DRIVING}`,
    `Sag einfach die Antwort, frag nach einem Hinweis, oder sag: überspringen, langsamer, wie viele noch oder Stopp. ${ONCE_MORE}`,
  ],
  'self-check': [
    `Sag ja, wenn du es hattest, nein, wenn nicht, oder teilweise. ${NOT_WHILE_DRIVING}`,
    `Hast du dasselbe gemeint, sag ja, sonst nein; zum Aufhören sag Stopp. ${ONCE_MORE}`,
  ],
  offer: [
    `Sag ja, wenn du möchtest, oder nein, um es zu lassen. ${NOT_WHILE_DRIVING}`,
    `Ein Ja oder ein Nein genügt; zum Aufhören sag Stopp. ${ONCE_MORE}`,
  ],
  nothing: [
    `Ich frage dich deine Karten ab, und du antwortest mit deinen Worten; zum Aufhören sag Stopp. ${NOT_WHILE_DRIVING}`,
    `Ich frage, du antwortest, und ich sage dir, was fehlte; zum Aufhören sag Stopp. ${ONCE_MORE}`,
  ],
};

/** What went wrong, in one or two true sentences. */
export const TROUBLES: Words['troubles'] = {
  'not-caught': () => ['Das habe ich nicht verstanden.', 'Das kam nicht an.'],
  // A yes or a no to a question that wants another answer: the question alone says so.
  'not-an-answer': () => [''],
  'yes-or-no': () => ['Ein Ja oder ein Nein genügt.', 'Sag einfach ja oder nein.'],
  'no-question': () => ['Gerade ist keine Frage offen.', 'Im Moment wartet keine Frage.'],
  'no-such-deck': (deckName) =>
    deckName === ''
      ? ['Diesen Stapel habe ich nicht.', 'So einen Stapel gibt es nicht.']
      : [`Einen Stapel namens ${deckName} habe ich nicht.`, `Ein Stapel ${deckName} ist nicht dabei.`],
  'empty-deck': (deckName) =>
    deckName === ''
      ? ['In diesem Stapel sind keine Karten.', 'Dieser Stapel ist leer.']
      : [`Im Stapel ${deckName} sind keine Karten.`, `Der Stapel ${deckName} ist leer.`],
  'no-cards': () => [
    'Du hast noch keine Karten. Für deine eigenen sag: Alexa, öffne sprechende Lernkarten und verbinde meine Notizen.',
  ],
  'nothing-to-undo': () => ['Es gibt nichts zurückzunehmen.', 'Da ist nichts zurückzunehmen.'],
  'nothing-more-to-undo': () => ['Mehr kann ich nicht zurücknehmen.', 'Weiter zurück geht es nicht.'],
  'nothing-to-overrule': () => ['Es gibt keine Antwort, die ich ändern könnte.', 'Bisher gab es keine Antwort.'],
  'answer-waits': () => [
    'Die sage ich dir, wenn du es versucht hast oder sagst: Ich weiß es nicht.',
    'Versuch es erst, oder sag: Ich weiß es nicht.',
  ],
  'nothing-waits': () => [`Gerade ist keine Frage offen. ${TO_BEGIN}`],
  unreachable: () => [
    'Ich komme gerade nicht an deine Karten heran. Nichts ist verloren; versuch es bitte in einer Minute noch einmal.',
  ],
  unsure: () => [
    'Ich komme gerade nicht an deine Karten heran und weiß nicht sicher, ob das noch gezählt wurde. Öffne mich in einer Minute wieder, dann geht es von da weiter.',
  ],
  broken: () => ['Bei mir ist etwas schiefgegangen. Versuch es bitte in einer Minute noch einmal.'],
};
