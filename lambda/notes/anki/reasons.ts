/** What authors read of packages of Anki: their names, and why a card or a whole package was set aside. */
export const PACKAGE = 'Anki package';
/** The note type of exported cards. */
export const KEPT_TYPE = 'Study Aloud';

const SHOWN_AT_MOST = 40;

export const OCCLUSION = 'it hides parts of a picture, which cannot be asked aloud';
export const ONLY_SOUND = 'the question is only a sound';
export const ONLY_SOUND_BACK = 'the answer is only a sound';
export const NO_GAP = 'it has no gap of its number';
export const NO_TEMPLATE = 'its note type has no template for it';
export const NO_COLLECTION = 'it holds no collection of Anki';
export const COLLECTION_TOO_LARGE = 'its collection is larger than 128 MB; export it deck by deck';
export const NEEDS_SQLITE = 'a package of Anki cannot be read here';
export const BROKEN_PACKAGE = 'it is damaged, and nothing of it was read; export it again';
/** What Anki itself lays into files for its older versions, and nothing else. */
export const UPDATE_NOTE = 'Please update to the latest Anki version';
export const UPDATE_ONLY = 'it is made for a newer Anki, and holds nothing but the note to update; export it again';

export const suspended = (count: number): string =>
  `${String(count)} ${count === 1 ? 'card is' : 'cards are'} suspended in Anki and not asked`;

/** @param front of the card, as far as it can be shown */
export function ofCard(front: string, reason: string): string {
  const shown = front.length > SHOWN_AT_MOST ? `${front.slice(0, SHOWN_AT_MOST).trimEnd()}...` : front;
  return shown === '' ? reason : `"${shown}": ${reason}`;
}

const NAMES_SHOWN = 3;

/** @param names of files, at least one */
export const soundsLeft = (names: readonly string[]): string => {
  const shown = names.slice(0, NAMES_SHOWN).map((name) => `"${name}"`);
  const more = names.length > NAMES_SHOWN ? ' and others' : '';
  return `${String(names.length)} ${names.length === 1 ? 'sound is' : 'sounds are'} not played (${shown.join(', ')}${more}); their cards are asked without`;
};
export const BROKEN_MEDIA = 'its pictures cannot be unpacked; the cards are asked without';
export const picturesLeft = (count: number): string =>
  `${String(count)} ${count === 1 ? 'picture is' : 'pictures are'} too large or not in the package; the cards are asked without`;
