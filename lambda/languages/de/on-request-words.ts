import type { MannerChange } from '../../domain/manner.ts';
import type { ActNamed, Sought } from '../../domain/reply.ts';
import type { Saying, Ways, Words } from '../words.ts';
import { CARD, IN_DAYS, NEW_CARD, counted, counting, numberWord } from './number-words.ts';

/** What is said to whatever is no answer: what was asked for, a word back, or a question about what was heard. */
export const ON_REQUEST = {
  confirm: ({ heard }) => (heard === null || heard === '' ? '' : `Ich habe „${heard}“ gehört.`),
  remark: ({ on }, { oneOf }) => oneOf(REMARKS[on]),
  heard: ({ heard, isFit }, { oneOf }) =>
    heard !== null && heard !== ''
      ? oneOf([`Ich habe gehört: ${heard}.`, `Gehört habe ich: ${heard}.`])
      : oneOf(isFit ? NOTHING_HEARD : NOT_REPEATED),
  'said-answer': ({ expected }, { oneOf }) =>
    expected === '' ? '' : oneOf([`Die Antwort war: ${expected}.`, `Es war: ${expected}.`]),
  explanation,
  sought: ({ sought, count, deckTitle }, { oneOf }) => {
    const what = SOUGHT[sought](count);
    return deckTitle === ''
      ? oneOf([`Ich suche ${what}.`, `Gefragt ist ${what}.`])
      : oneOf([`Es geht um ${deckTitle}, und ich suche ${what}.`, `Denk an ${deckTitle}: Gefragt ist ${what}.`]);
  },
  manner: ({ change, isEnd }, { oneOf }) => oneOf((isEnd ? MANNER_ENDS : MANNERS)[change]),
  left,
  'whats-due': whatsDue,
  'due-tomorrow': dueTomorrow,
  'which-deck': ({ title, isOnly, isLast = false }, { oneOf }) =>
    oneOf(
      isLast
        ? [`Die letzte Karte war aus ${title}.`, `Die kam aus ${title}.`]
        : isOnly
          ? [`Das ist der Stapel ${title}.`, `Wir sind im Stapel ${title}.`]
          : [`Diese Karte ist aus ${title}.`, `Sie kommt aus ${title}.`],
    ),
  unrated: (_act, { oneOf }) => oneOf(['Die lasse ich unbewertet.', 'Die bleibt unbewertet.']),
  deletion: ({ state }, { oneOf }) => oneOf(DELETION[state]),
} satisfies Partial<Words['states']>;

const REMARKS: Readonly<Record<ActNamed<'remark'>['on'], Ways>> = {
  swearing: ['Verstehe.', 'Schon gut.'],
  'off-topic': ['Hier geht es nur um deine Karten.', 'Das kann ich hier nicht.'],
  thanks: ['Gern.', 'Bitte.'],
};
const NOTHING_HEARD = ['Ich habe noch keine Antwort gehört.', 'Bisher kam keine Antwort.'];
const NOT_REPEATED = ['Das wiederhole ich lieber nicht.', 'Das sage ich nicht noch einmal.'];

const SOUGHT: Readonly<Record<Sought, (count: number) => string>> = {
  'yes-no': () => 'ein Ja oder ein Nein',
  choice: (count) => `eine von ${counting(count)} Möglichkeiten`,
  list: (count) => `${counting(count)} Dinge`,
  number: () => 'eine Zahl',
  words: () => 'eine kurze Antwort',
};

const MANNERS: Readonly<Record<MannerChange, Ways>> = {
  slower: ['Ab jetzt langsamer.', 'Gut, langsamer.'],
  faster: ['Ab jetzt schneller.', 'Gut, schneller.'],
  'normal-speed': ['Wieder im gewohnten Tempo.', 'Jetzt wieder normal.'],
  shorter: ['Ich fasse mich kurz.', 'Dann kürzer.'],
  longer: ['Ich sage mehr.', 'Dann ausführlicher.'],
};
const MANNER_ENDS: Readonly<Record<MannerChange, Ways>> = {
  slower: ['Langsamer geht es nicht.', 'Das ist mein langsamstes Tempo.'],
  faster: ['Schneller geht es nicht.', 'Das ist mein schnellstes Tempo.'],
  'normal-speed': ['Das ist mein gewohntes Tempo.', 'Ich spreche schon normal.'],
  shorter: ['Kürzer geht es nicht.', 'Knapper kann ich nicht.'],
  longer: ['Mehr kann ich nicht sagen.', 'Ausführlicher geht es nicht.'],
};

const DELETION: Readonly<Record<ActNamed<'deletion'>['state'], Ways>> = {
  done: ['Alles ist gelöscht: deine Karten, dein Fortschritt und deine Einstellungen. Tschüss.'],
  'under-way': [
    'Ich habe angefangen, alles zu löschen. Der Rest verschwindet, wenn du die sprechenden Lernkarten das nächste Mal öffnest.',
  ],
  kept: ['Nichts wurde gelöscht.', 'Alles bleibt da.'],
};

function explanation({ context, expected }: ActNamed<'explanation'>, { oneOf }: Saying): string {
  if (context !== null && context !== '')
    return oneOf([`In deiner Notiz steht: ${context}.`, `Aus deiner Notiz: ${context}.`]);
  return expected === ''
    ? ''
    : oneOf([`In deiner Notiz steht nur das: ${expected}.`, `Mehr steht in deiner Notiz nicht: ${expected}.`]);
}

function left({ due, fresh }: ActNamed<'left'>, { oneOf }: Saying): string {
  if (due + fresh === 0) return oneOf(['Gerade ist keine Karte übrig.', 'Das war für jetzt alles.']);
  const cards = counted(due + fresh, CARD);
  const parts = due > 0 && fresh > 0 ? `: ${numberWord(due)} fällig und ${numberWord(fresh)} neu` : '';
  return oneOf([`Noch ${cards}${parts}.`, `Es ${due + fresh === 1 ? 'bleibt' : 'bleiben'} ${cards}${parts}.`]);
}

function dueTomorrow({ due, fresh }: ActNamed<'due-tomorrow'>, { oneOf }: Saying): string {
  const cards = fresh === 0 ? '' : counted(fresh, NEW_CARD);
  if (due === 0)
    return cards === ''
      ? oneOf(['Morgen ist nichts fällig.', 'Morgen hast du frei.'])
      : oneOf([`Morgen ist nichts zu wiederholen, nur ${cards}.`, `Morgen nur ${cards}.`]);
  const said = `Morgen ${due === 1 ? 'ist' : 'sind'} ${numberWord(due)} fällig`;
  return cards === '' ? `${said}.` : `${said}, dazu ${cards}.`;
}

function whatsDue({ due, fresh, laterToday, tomorrow, next }: ActNamed<'whats-due'>, { oneOf }: Saying): string {
  const now = [
    ...(due > 0 ? [`${numberWord(due)} fällig`] : []),
    ...(fresh > 0 ? [`${numberWord(fresh)} neu`] : []),
  ].join(' und ');
  const later = [
    ...(laterToday > 0 ? [`, später ${numberWord(laterToday)} mehr`] : []),
    ...(tomorrow > 0 ? [`, morgen ${numberWord(tomorrow)} mehr`] : []),
  ].join('');
  if (due === 0 && fresh > 0) {
    const cards = counted(fresh, NEW_CARD);
    const wait = fresh === 1 ? 'wartet' : 'warten';
    return oneOf([`Fällig ist nichts; ${cards} ${wait}${later}.`, `Nichts ist fällig, aber ${cards} ${wait}${later}.`]);
  }
  if (now !== '') return oneOf([`Heute: ${now}${later}.`, `Für heute: ${now}${later}.`]);
  if (next === null) return oneOf(['Nichts ist fällig.', 'Du hast nichts Fälliges.']);
  const when = next.days === 0 ? 'heute noch' : next.days === 1 ? 'morgen' : `in ${counted(next.days, IN_DAYS)}`;
  return oneOf([
    `Gerade ist nichts fällig. Die nächsten Karten kommen ${when}.`,
    `Jetzt ist nichts fällig, die nächsten Karten kommen ${when}.`,
  ]);
}
