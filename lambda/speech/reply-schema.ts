import * as v from 'valibot';
import { isAskingAct } from '../domain/act-traits.ts';
import type { Reply } from '../domain/reply.ts';

const VERSION = 1;

/** A value that is no Reply this function understands. The message names the field and the rule, never the contents. */
export class ReplyError extends Error {
  override readonly name = 'ReplyError';
  /** Where, as in `acts.0.due`; '' for the whole value. */
  readonly field: string;
  readonly rule: string;

  constructor(field: string, rule: string) {
    super(`The reply cannot be spoken: ${field === '' ? 'it' : field} ${rule}.`);
    this.field = field;
    this.rule = rule;
  }
}

const COUNTED_AS = v.picklist(['right', 'wrong', 'hard', 'easy']);
const COUNT = v.pipe(v.number(), v.integer(), v.minValue(0));
const TEXTS = v.array(v.string());
/** Alexa's limit for the address of a card's picture is 2,000 characters. */
const ADDRESS = v.pipe(v.string(), v.startsWith('https://'), v.maxLength(2000));

const CARD = v.object({
  deck: v.string(),
  id: v.string(),
  front: v.string(),
  back: v.string(),
  accepted: TEXTS,
  options: TEXTS,
  siblings: TEXTS,
});

const FEEDBACK = v.exactOptional(
  v.variant('kind', [
    v.object({ kind: v.literal('missing'), phrases: TEXTS }),
    v.object({ kind: v.literal('unit') }),
    v.object({ kind: v.literal('turned') }),
  ]),
);

const act = <Name extends string, Fields extends v.ObjectEntries>(name: Name, fields: Fields) =>
  v.object({ act: v.literal(name), ...fields });

const ACT = v.variant('act', [
  act('welcome-first', { deckTitle: v.nullable(v.string()) }),
  act('welcome-back', { due: COUNT, fresh: COUNT }),
  act('offer', {
    offer: v.picklist(['begin', 'first-cards', 'more', 'review-ahead', 'break', 'delete-data']),
    count: COUNT,
  }),
  act('question', { card: CARD, lead: v.picklist(['first', 'again', 'resume', 'was', 'plain', 'nudge']) }),
  act('verdict', {
    outcome: v.picklist(['right', 'wrong', 'gave-up']),
    expected: v.string(),
    heard: v.exactOptional(v.string()),
    feedback: FEEDBACK,
  }),
  act('self-check', {
    card: CARD,
    expected: v.string(),
    list: v.nullable(v.object({ said: COUNT, of: COUNT, missed: TEXTS })),
    form: v.exactOptional(v.picklist(['again', 'with-question'])),
    feedback: FEEDBACK,
  }),
  act('confirm', { card: CARD, heard: v.nullable(v.string()) }),
  act('counted', {
    as: COUNTED_AS,
    overruled: v.boolean(),
    learned: v.nullable(v.string()),
    of: v.exactOptional(v.string()),
  }),
  act('taken-back', {
    what: v.picklist(['answer', 'overruling', 'skip', 'setting', 'stop']),
    as: v.exactOptional(COUNTED_AS),
    setting: v.exactOptional(v.picklist(['speed', 'length'])),
  }),
  act('day-limit', { count: COUNT }),
  act('hint', { hint: v.nullable(v.string()), startsWith: v.string(), words: COUNT }),
  act('skipped', {}),
  act('pause', { thinking: v.exactOptional(v.boolean()) }),
  act('remark', { on: v.picklist(['swearing', 'off-topic', 'thanks']) }),
  act('heard', { heard: v.nullable(v.string()), isFit: v.boolean() }),
  act('said-answer', { expected: v.string() }),
  act('explanation', { context: v.nullable(v.string()), front: v.string(), expected: v.string() }),
  act('sought', {
    sought: v.picklist(['yes-no', 'choice', 'list', 'number', 'words']),
    count: COUNT,
    deckTitle: v.string(),
  }),
  act('manner', { change: v.picklist(['slower', 'faster', 'normal-speed', 'shorter', 'longer']), isEnd: v.boolean() }),
  act('left', { due: COUNT, fresh: COUNT }),
  act('whats-due', {
    due: COUNT,
    fresh: COUNT,
    laterToday: COUNT,
    tomorrow: COUNT,
    next: v.nullable(v.object({ days: COUNT })),
  }),
  act('due-tomorrow', { due: COUNT, fresh: COUNT }),
  act('which-deck', { title: v.string(), isOnly: v.boolean(), isLast: v.exactOptional(v.literal(true)) }),
  act('unrated', {}),
  act('deletion', { state: v.picklist(['done', 'under-way', 'kept']) }),
  act('summary', { answered: COUNT, right: COUNT, dueTomorrow: COUNT }),
  act('all-done', { next: v.nullable(v.object({ days: COUNT })) }),
  act('progress', { answeredToday: COUNT, rightToday: COUNT, due: COUNT, fresh: COUNT, streakDays: COUNT }),
  act('studied', {
    when: v.picklist(['today', 'yesterday', 'week', 'month']),
    answers: COUNT,
    right: COUNT,
    minutes: COUNT,
    memory: v.nullable(v.object({ rememberedPercent: COUNT, expectedPercent: COUNT })),
  }),
  act('streak', { days: COUNT, isTodayCounted: v.boolean() }),
  act('trend', {
    trend: v.picklist(['better', 'worse', 'same', 'unknown']),
    nowPercent: COUNT,
    beforePercent: COUNT,
  }),
  act('hardest', { fronts: TEXTS, isLeech: v.boolean() }),
  act('last-import', {
    sum: v.nullable(v.object({ added: COUNT, changed: COUNT, removed: COUNT, setAside: COUNT, unread: COUNT })),
    ago: v.nullable(v.object({ unit: v.picklist(['minutes', 'hours', 'days']), count: COUNT })),
  }),
  act('decks', { titles: TEXTS, more: COUNT, isRest: v.exactOptional(v.boolean()) }),
  act('connect', { learnerKey: v.string() }),
  act('page-code', {
    code: v.pipe(v.string(), v.regex(/^\d{6}$/)),
    address: v.nullable(v.pipe(v.string(), v.startsWith('https://'), v.maxLength(500))),
  }),
  act('signed-out', {}),
  act('no-page', {}),
  act('help', { waiting: v.picklist(['question', 'self-check', 'offer', 'nothing']) }),
  act('goodbye', { until: v.picklist(['tomorrow', 'later']) }),
  act('trouble', {
    trouble: v.picklist([
      'not-caught',
      'not-an-answer',
      'yes-or-no',
      'no-question',
      'no-such-deck',
      'empty-deck',
      'no-cards',
      'nothing-to-undo',
      'nothing-more-to-undo',
      'nothing-to-overrule',
      'answer-waits',
      'nothing-waits',
      'unreachable',
      'unsure',
      'broken',
    ]),
    deckName: v.nullable(v.string()),
  }),
]);

const REPLY = v.object({
  version: v.literal(VERSION),
  locale: v.string(),
  acts: v.array(ACT),
  listen: v.nullable(v.picklist(['answer', 'free-answer', 'yes-no'])),
  manner: v.exactOptional(
    v.object({
      ratePercent: v.pipe(COUNT, v.minValue(20), v.maxValue(200)),
      length: v.picklist(['short', 'usual', 'long']),
    }),
  ),
  turn: v.exactOptional(COUNT),
  picture: v.exactOptional(v.object({ small: ADDRESS, large: ADDRESS })),
  screen: v.exactOptional(
    v.object({
      heard: v.exactOptional(v.string()),
      dueDays: v.exactOptional(v.object({ from: v.pipe(v.string(), v.isoDate()), counts: v.array(COUNT) })),
    }),
  ),
  voiced: v.exactOptional(
    v.array(
      v.object({
        texts: TEXTS,
        language: v.exactOptional(v.string()),
        words: v.exactOptional(
          v.array(
            v.object({
              written: v.string(),
              said: v.exactOptional(v.string()),
              language: v.exactOptional(v.string()),
            }),
          ),
        ),
      }),
    ),
  ),
});

/** The schema and the type must say the same: each is assignable to the other, or this does not compile. */
type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;
type Parsed = Frozen<v.InferOutput<typeof REPLY>>;
const inStep = (parsed: Parsed): Reply => parsed;
inStep satisfies (reply: Reply) => Parsed;

/**
 * Reads what the skill function sent. Properties this version does not know are left out.
 * @throws ReplyError that names the first field that breaks a rule
 */
export function parseReply(value: unknown): Reply {
  checkVersion(value);
  const result = v.safeParse(REPLY, value, { abortEarly: true });
  if (!result.success) throw replyError(result.issues[0]);
  const reply = inStep(result.output);
  const asking = reply.acts.filter(isAskingAct).length;
  if (asking > 1) throw new ReplyError('acts', `ask ${String(asking)} times, at most once is allowed`);
  if (asking > 0 && reply.listen === null) throw new ReplyError('listen', 'is null, and an act asks');
  return reply;
}

/** First of all: a newer skill function may send what this one has no words for. */
function checkVersion(value: unknown): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new ReplyError('', 'is no object');
  const { version } = value as { readonly version?: unknown };
  if (version === VERSION) return;
  const found = typeof version === 'number' ? String(version) : typeof version;
  throw new ReplyError('version', `is ${found}, only ${String(VERSION)} is understood`);
}

function replyError(issue: v.InferIssue<typeof REPLY>): ReplyError {
  // valibot's own message repeats the received value, which may be what somebody said.
  const rule = issue.expected ?? issue.type;
  return new ReplyError(v.getDotPath(issue) ?? '', `breaks the rule ${issue.type} (${rule})`);
}
