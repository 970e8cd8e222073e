/** What a recogniser makes of a language's words when it hears them badly. */
export interface MisheardWords {
  /** Groups of words that sound alike: each may be written for any other. */
  readonly soundAlike: readonly (readonly string[])[];
  /** Little words that are swallowed. */
  readonly little: ReadonlySet<string>;
}

const groups = (text: string): string[][] =>
  text
    .trim()
    .split(/\s*\/\s*/)
    .map((group) => group.split(' '));
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const ENGLISH: MisheardWords = {
  soundAlike: groups(`
    two to too / four for fore / one won / eight ate / right write rite / no know / their there they're / its it's /
    your you're / by buy bye / see sea / hear here / would wood / our hour are / queue cue / piece peace / role roll /
    sell cell / knew new / week weak / whole hole / than then / wait weight / s ess / r are / u you / y why / pass past /
    skip skit / hint int / stop stock / lambda lamda / long lung / short sort / next necks /
    sun son / red read / blue blew / mail male / main mane / plain plane / principal principle / least leased /
    privilege privileged / cold called / start star
  `),
  little: words('a an the to of is it it was in on for and that my i at'),
};

const GERMAN: MisheardWords = {
  soundAlike: groups(`
    das dass / seit seid / wieder wider / mehr meer / viel fiel / ihn in / ist isst / war wahr / man mann / sie sieh /
    lehre leere / stadt statt / rat rad / den denn / noch nach / ja jahr / nein neun / zwei zwo / weiß weis / stopp stock
  `),
  little: words('der die das ein eine den dem zu in im am und ist es ich'),
};

/** @param locale BCP 47 */
export const misheardWordsOf = (locale: string): MisheardWords => (locale.startsWith('de') ? GERMAN : ENGLISH);
