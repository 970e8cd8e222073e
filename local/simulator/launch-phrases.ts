/**
 * What Alexa herself understands before a skill's name, and between the name and a wish.
 *
 * https://developer.amazon.com/en-US/docs/alexa/custom-skills/understanding-how-users-invoke-custom-skills.html
 */
export interface LaunchPhrases {
  /** "Open study aloud". */
  readonly openers: readonly string[];
  /** "Ask study aloud ...". */
  readonly askers: readonly string[];
  /** "Ask study aloud to ...". */
  readonly connectors: readonly string[];
  readonly please: string;
}

const ENGLISH: LaunchPhrases = {
  openers: 'open launch start begin run load play use resume'.split(' '),
  askers: 'ask tell open launch start use'.split(' '),
  connectors: 'to for and about'.split(' '),
  please: 'please',
};

const BY_LANGUAGE: Readonly<Record<string, LaunchPhrases>> = {
  de: {
    openers: 'öffne starte start lade benutze nutze spiele'.split(' '),
    askers: 'frage frag sage sag bitte öffne starte benutze'.split(' '),
    connectors: 'und nach ob dass'.split(' '),
    please: 'bitte',
  },
};

/** @param locale BCP 47 */
export function launchPhrasesOf(locale: string): LaunchPhrases {
  return BY_LANGUAGE[locale.split('-')[0] ?? ''] ?? ENGLISH;
}
