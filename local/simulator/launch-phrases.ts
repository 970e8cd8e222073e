/**
 * What Alexa herself understands around a skill's name.
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
  /** "... with study aloud". */
  readonly trailers: readonly string[];
  readonly please: string;
  /**
   * Alexa ends the session herself: the skill is told, and may say nothing.
   * https://developer.amazon.com/en-US/docs/alexa/custom-skills/request-types-reference.html#sessionendedrequest
   */
  readonly leavers: readonly string[];
}

const listed = (text: string): string[] => text.split('/').map((one) => one.trim());

const ENGLISH: LaunchPhrases = {
  openers: listed('open/launch/start/begin/run/load/play/use/resume/talk to/speak to/go to/ask/tell'),
  askers: listed('ask/tell/open/launch/start/begin/run/load/use/resume/talk to/speak to'),
  connectors: listed('to/for/and/about/if/whether/that'),
  trailers: listed('by/from/in/using/with/on'),
  please: 'please',
  leavers: listed('exit/quit'),
};

const BY_LANGUAGE: Readonly<Record<string, LaunchPhrases>> = {
  de: {
    openers: listed('öffne/starte/start/lade/benutze/nutze/spiele/frage/frag/sprich mit/rede mit'),
    askers: listed('frage/frag/sage/sag/bitte/öffne/starte/benutze/nutze'),
    connectors: listed('und/nach/ob/dass'),
    trailers: listed('mit/von/bei/aus'),
    please: 'bitte',
    leavers: listed('exit/quit'),
  },
};

/** @param locale BCP 47 */
export function launchPhrasesOf(locale: string): LaunchPhrases {
  return BY_LANGUAGE[locale.split('-')[0] ?? ''] ?? ENGLISH;
}
