import { wordCount } from '../word-count.ts';

/** Verbs that facts in notes turn on, without those that mean little by themselves. */
const VERBS = new Set(
  `absorb accept accompany achieve act activate add affect allow appear apply assign assume attach attack attract avoid
  become begin belong bend bind block break bring build burn calculate carry catch cause change check circulate classify
  coat collect combine compare complete compute connect consist contain control convert cover create cross cut damage
  decompose decrease define deliver depend derive describe destroy detect determine develop deal differ digest direct
  display dissolve distribute divide drain drive eliminate emit enable encode encourage encrypt enforce ensure enter
  equal establish evaluate exchange excrete execute expand explain express extract facilitate feed fight filter find fix
  flow focus follow form gain generate give govern grow guide handle help hold hydrolyse hydrolyze identify illustrate improve
  include increase indicate induce inform inhibit initiate innervate insert insulate introduce involve isolate join keep
  lack last lead leave let lie limit line link live lose lower maintain make manage map match mean measure mediate meet
  modify move need neutralise neutralize occur offer open operate oppose organise organize originate oxidise oxidize pass
  perform permit pick point prevent process produce project promote protect prove provide pump push put raise reach react
  read receive record reduce refer reflect regulate release remove replace represent require resist resolve respond
  restrict result return reverse rotate rule run scan secrete see send separate serve set shift show shrink slow solve
  specify split stabilise stabilize stand start state stimulate stop store supply support surround swap sync synthesise
  synthesize take target teach test tend track transfer transform translate transmit transport travel treat trigger turn hint suggest argue claim seem reveal demonstrate highlight emphasise emphasize symbolise
  symbolize portray rely arise exist remain rise conserve evaporate condense melt boil freeze decay radiate refract employ
  own contribute depict convey foreshadow migrate breathe respire reproduce replicate mutate inherit evolve adapt survive
  compete invade infect
  come happen rotate revolve stay denote correspond enhance accelerate behave communicate coordinate recognise recognize distinguish explore examine encompass comprise satisfy guarantee deserve proceed seek
  agree allocate authenticate authorise authorize capture catalyse catalyze condemn configure constrict criticise criticize
  defend deploy dilate disagree erode erupt estimate extend fetch harden implement imply initialise initialize inject
  install intercept invoke ionise ionize iterate lubricate mimic monitor override parse penetrate persuade predict render
  sharpen shorten soften spoof steal strengthen traverse trick verify weaken widen worsen
  use validate vary view visualise visualize work write`.split(/\s+/),
);

/** "carries" as "carry", "passes" as "pass"; null where the word is no known verb of the third person. */
export function baseOf(word: string): string | null {
  const lower = word.toLowerCase();
  if (lower === 'has') return 'have';
  const bases = [lower.replace(/ies$/, 'y'), lower.replace(/(?<=s|x|z|ch|sh|o)es$/, ''), lower.replace(/s$/, '')];
  return lower.endsWith('s') ? (bases.find((base) => base !== lower && VERBS.has(base)) ?? null) : null;
}

export const isBaseVerb = (word: string): boolean => VERBS.has(word) || word === 'have';

const IRREGULAR = new Set(
  `bound bought broken brought built caught chosen cut done drawn driven eaten felt fought found given grown held hidden
  kept known laid led left lost made meant measured met paid put read said seen sent set shown split spread spun stored
  taken taught thought told torn understood worn written`.split(/\s+/),
);

/** "secreted", "found": a participle; "red" and "seed" are none. */
export const isParticiple = (word: string): boolean =>
  (/^[a-z]{2,}ed$/i.test(word) && !/eed$/i.test(word)) || IRREGULAR.has(word.toLowerCase());

const GERUND = /^\p{L}{2,}ing$/iu;
const NO_GERUND =
  /^(?:thing|nothing|anything|something|everything|string|ring|king|spring|during|wing|being|morning|evening)$/i;

export const isGerund = (word: string): boolean => GERUND.test(word) && !NO_GERUND.test(word);

const DETERMINER =
  /^(?:an?|the|any|every|each|one|two|three|four|some|several|all|its|their|your|one's|when|how|what|something|anything|anyone|someone|people|those who|person|process|state|movement|act)\b/i;
/** What goes on after the head of a noun phrase: "room with a bar", "employees who have". */
const GOES_ON =
  /^(?:[\p{L}\p{N}'’/-]+,? ){1,5}?(?:of|with|without|who|which|that|whose|where|in which|by which|used|for|to|in|from|between|on|given|made|caused|containing|having|based|at|within|among|about|around|by|through|during|under|over)\b/iu;
const SMALL =
  /^(?:if|when|because|since|so|but|and|or|not|no|only|also|to|as|in|on|at|by|with|for|from|of|then|it|this|that|these|they|there|you|we|i|he|she|see|e\.?g|i\.?e|most|more|very|usually|often|generally|typically|may|try|don't|do|should|must|always|never|sometimes|just|now|here|please|once|after|before|while|until|although|though|during|without|due|under|between|within|unlike|like)\b|^(?!early|family|supply|daily|assembly|anomaly|july|ally|monopoly|butterfly|belly)\p{L}{3,}ly\b/iu;

const RELATES =
  /,|[(;:]|\s[–—-]\s|\s(?:whereby|wherein|that|which|who|whom|whose|where|when|by|how|why|if|once|after|before|while|until|because)\b/i;
const FINITE = /^(?:is|are|was|were|has|have|had|can|will|may|must|should|does|do|did)$/i;
/** What follows a verb of movement, known or not: "revolves around". */
const MOVES = /^(?:around|through|into|onto|towards?|away|back|up|down)$/i;
/** Pasts of what nothing is: "the system belonged to Rome". */
const NEVER_DONE =
  /^(?:belonged|occurred|happened|existed|began|arose|became|came|went|lasted|led|remained|seemed|resulted|failed|succeeded|stood|lived|died|grew)$/i;
const BEFORE_NOUN =
  /^(?:the|an?|of|in|for|by|with|these|those|some|all|many|other|to|and|or|from|on|as|between|how|what|whether)$/i;

/** Adverbs that stand before verbs. */
const OFTEN = /^(?:often|usually|always|never|also|generally|typically|sometimes|frequently|rarely|mostly)$/i;

/** "Rome absorbed Greek lands", "the court drained the treasury", and no "process called the Krebs cycle". */
function isPast(words: readonly string[], at: number): boolean {
  const [word = '', next = ''] = [words[at], words[at + 1]];
  if (
    !/^[a-z]{2,}[^e]ed$/.test(word) ||
    /^(?:called|named|termed|known|need|titled|labelled|labeled|given|offered|allowed|made)$/.test(word)
  )
    return false;
  if (/^(?:a|an|the|and|or|is|are|was|were|be|been|being|has|have|had|that|which|not)$/i.test(words[at - 1] ?? ''))
    return false;
  const isName = words.slice(0, at).every((one) => /^\p{Lu}/u.test(one));
  return /^(?:the|its|their|his|her)$/i.test(next) || (isName && /^\p{Lu}/u.test(next));
}

/** "Functions", "bacteria", "people": with a verb after it that does not end in an "s", a sentence. */
const PLURAL = /(?:[^s]s|[^aeiou]ia|^(?:wo)?men|people|children|data|nuclei|fungi|alveoli|stimuli)$/i;

/** Whether a text tells something in a sentence of its own, "functions respond to events", rather than names a thing. */
function isClause(text: string): boolean {
  if (/^(?:how|what|whether|when|where)\b/i.test(text)) return false;
  const bare = text.replace(/\s*\([^()]*\)/g, '').replace(/n['’]t\b/g, '');
  const words = (bare.split(RELATES)[0] ?? '').split(/\s+/);
  return words.some((word, i) => {
    const before = words[i - 1] ?? '';
    if (i === 0 || i === words.length - 1 || BEFORE_NOUN.test(before)) return false;
    const isVerb =
      baseOf(word) !== null &&
      !/^(?:of|and|or|for|in)$/i.test(words[i + 1] ?? '') &&
      !(NOUNS_TOO.test(word) && /^(?:as|that|used|\w+ing|\w+ed)$/i.test(words[i + 1] ?? ''));
    return (
      FINITE.test(word) ||
      isPast(words, i) ||
      (OFTEN.test(before) && (isBaseVerb(word) || baseOf(word) !== null)) ||
      NEVER_DONE.test(word) ||
      (/[^su]s$/.test(word) && MOVES.test(words[i + 1] ?? '')) ||
      isVerb ||
      (PLURAL.test(before) && isBaseVerb(word) && baseOf(before) === null)
    );
  });
}

/** How a description goes on from a question: see `formOf`. */
export type Form = 'thing' | 'deed' | 'clause' | 'done' | 'aim' | 'command' | 'other';

/**
 * What a description is: a `thing` can stand after "what do you call" ("the share of ...", "room with a bar", "buying a
 * share"), a `deed` can follow its subject ("turns bolts", "is fast"), a `clause` has a subject of its own ("functions
 * respond to events"), something is `done` ("used for storing"), it says an `aim` ("to cut bread"), it is a `command`
 * ("cut the bread"); `other` is none of these.
 */
export function formOf(said: string): Form {
  const [first = '', second = ''] = said.split(/[\s,;]+/);
  if (/^(?:is|are|was|were|has|have|can|cannot|does|will|must|may)$/i.test(first)) return 'deed';
  if (baseOf(first) !== null && (AFTER_DEED.test(second) || second === '/')) return 'deed';
  if (CAME_TO.test(said)) return 'deed';
  if (ABLE_TO.test(said)) return 'done';
  if (isClause(said)) return SMALL.test(said) && !OWN_SUBJECT.test(said) ? 'other' : 'clause';
  if (DETERMINER.test(said)) return 'thing';
  if (baseOf(first) !== null && !/^(?:of|who|that|which|and|or|are|where|whose)$/i.test(second)) return 'deed';
  if (/^to$/i.test(first) && isBaseVerb(second.toLowerCase())) return 'aim';
  if (SMALL.test(said)) return 'other';
  if (isGerund(first) && wordCount(said) >= 3) return 'thing';
  if (isBaseVerb(first.toLowerCase()) && OBJECT.test(second)) return 'command';
  if (ONLY_VERB.test(first) && wordCount(said) >= 3 && !PREPOSITION.test(second)) return 'command';
  // "Sophisticated systems that ..." are no deed.
  if (isParticiple(first))
    return DONE_SO.test(second) || COMPLETED.test(said)
      ? wordCount(said) >= 3
        ? 'done'
        : 'other'
      : GOES_ON.test(said)
        ? 'thing'
        : 'other';
  if (LIKE_A_VERB.test(first) && GOES_ON.test(said)) return 'thing';
  if (/[^s]s$/.test(first) && /^(?:around|up|down|out|on|in|to|off|over|through|into)$/i.test(second)) return 'other';
  if (isBaseVerb(first.toLowerCase()))
    return NOUN_TOO.test(first) && (/^(?:of|in|for|between|from)$/i.test(second) || GOES_ON.test(said))
      ? 'thing'
      : 'other';
  return GOES_ON.test(said) ? 'thing' : 'other';
}

/** "Responsible for memory": what follows "What is", as something done does. */
const ABLE_TO =
  /^(?:(?:mainly |only |also |directly |partly )?(?:responsible|suitable|available|necessary|essential|equal|proportional|resistant|sensitive|specific|typical|similar|visible)) (?:for|of|to|in) /i;

/** Whether a verb in the third person may as well be a noun in the plural. */
export const isPluralToo = (word: string): boolean => NOUNS_TOO.test(word);

/** What follows what is done: "used for", "secreted by", "given daily". */
const DONE_SO =
  /^(?:by|in|on|at|to|from|for|with|as|into|through|when|where|if|after|before|during|under|over|only|daily|together|up|out|down|off|and|or|\w+ly)$/i;
/** Participles that a noun or an adjective completes: "considered serverless". */
const COMPLETED = /^(?:(?:made|composed|built|formed) of|considered|deemed|regarded|called|named|termed|left|kept) /i;
/** Adjectives that may be verbs. */
const LIKE_A_VERB =
  /^(?:direct|complete|separate|open|clear|free|dry|warm|cool|slow|mature|perfect|present|subject|long)$/i;

/** Plurals that look like a verb: "processes operating over years", "special needs as students". */
const NOUNS_TOO =
  /^(?:processes|changes|forms|uses|needs|links|works|states|measures|forces|results|causes|tests|returns|stores|moves|controls|limits|shifts|supplies|records|reactions|starts|ends|displays|matches|studies|views|attacks|supports|rules)$/i;

/** What nobody is: "led to famine", "resulted in war". */
const CAME_TO =
  /^(?:led|contributed|belonged|happened) to\b|^(?:resulted|succeeded|failed) in\b|^(?:began|arose|grew|occurred|came)\b/i;

/** Verbs that are no nouns: "send frames to known ports" tells somebody to. */
const ONLY_VERB =
  /^(?:forward|drop|accept|achieve|add|allow|apply|assign|avoid|bring|calculate|choose|collect|compare|convert|create|define|delete|deliver|describe|destroy|determine|disable|discard|divide|enable|encourage|encrypt|ensure|evaluate|examine|execute|find|generate|get|give|identify|improve|include|insert|keep|locate|maintain|make|modify|obtain|perform|prevent|produce|protect|provide|receive|reduce|remove|replace|resolve|retrieve|send|solve|specify|take|tell|transform|translate|update|validate|verify|write)$/i;
const PREPOSITION = /^(?:to|on|in|with|for|from|into|at|by|of|up|out|off|down|away)$/i;

/** Verbs that are nouns before a preposition: "change in shape", "measure of spread". */
const NOUN_TOO =
  /^(?:change|increase|decrease|lack|measure|test|form|process|transfer|use|release|return|attack|display|study|view|work|force|supply|damage|set|store|break|match|cause|link|limit|cover|shift|result|need|record|map|track|range)$/i;

/** What follows a verb in the third person, and no noun in the plural. */
const AFTER_DEED = /^(?:an?|the|to|its|his|her|their|all|any|each|every|one|what|how|whether|up|down|out|off|away)$/i;
/** After a verb that may as well be a noun or an adjective ("separate ownership"), what only a verb has. */
const OBJECT = /^(?:an?|the|all|any|each|every|some|one|your|their|its|who|what|how|whether|which)$/i;
export const OWN_SUBJECT = /^(?:you|we|they|there|most)\b/i;
