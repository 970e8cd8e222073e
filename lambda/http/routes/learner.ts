import * as v from 'valibot';
import { isTimeZone } from '../../domain/day.ts';
import { NO_HINTS } from '../../domain/hints.ts';
import type { Settings } from '../../domain/learner.ts';
import { USUAL_MANNER } from '../../domain/manner.ts';
import { exportLearner } from '../../exporting/export-learner.ts';
import { etagOf } from '../etag.ts';
import { problem } from '../problem.ts';
import { route } from '../route.ts';
import { noSessionCookie } from '../session-cookie.ts';
import { Count, NamePart } from '../shapes.ts';
import { turn } from '../turn.ts';

const ShownSettings = v.object({
  /** IANA; null until a device told it. */
  timeZone: v.nullable(v.string()),
  newPerDay: Count,
  /** Percent of the voice's own speed. */
  ratePercent: Count,
  length: v.picklist(['short', 'usual', 'long']),
  /** Whether FSRS goes by this learner's own memory. */
  hasOwnWeights: v.boolean(),
});

const shownSettings = ({ timeZone, newPerDay, manner = USUAL_MANNER, weights }: Settings) => ({
  timeZone,
  newPerDay,
  ...manner,
  hasOwnWeights: weights !== undefined,
});

const shown = (settings: Settings) => ({
  status: 200,
  body: shownSettings(settings),
  etag: etagOf(shownSettings(settings)),
});

/** Lambda's answers end at 6 MB, and JSON makes text longer. */
const EXPORT_CHARS = 4_000_000;

export const LEARNER_ROUTES = [
  route({
    id: 'readSettings',
    method: 'GET',
    path: '/v1/settings',
    summary: 'The settings.',
    answer: { status: 200, description: 'The settings.', schema: ShownSettings },
    problems: [],
    run: async (_input, { learner }, { learnersOf }) => shown((await learnersOf().load(learner)).settings),
  }),
  route({
    id: 'changeSettings',
    method: 'PATCH',
    path: '/v1/settings',
    summary: 'Changes settings.',
    changesWhatWasRead: true,
    body: v.pipe(
      v.strictObject({
        timeZone: v.optional(v.pipe(v.string(), v.maxLength(64), v.check(isTimeZone, 'an IANA time zone'))),
        newPerDay: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(200))),
        ratePercent: v.optional(v.picklist([70, 85, 100, 115, 130])),
        length: v.optional(v.picklist(['short', 'usual', 'long'])),
      }),
      v.minEntries(1),
    ),
    answer: { status: 200, description: 'The settings as they are now.', schema: ShownSettings },
    problems: ['changed-meanwhile'],
    async run({ body, ifMatch }, { learner: key }, { learnersOf }) {
      const learners = learnersOf();
      const learner = await learners.load(key);
      const { settings } = learner;
      if (etagOf(shownSettings(settings)) !== ifMatch) return problem('changed-meanwhile');
      const { timeZone = settings.timeZone, newPerDay = settings.newPerDay, ratePercent, length } = body;
      const before = settings.manner ?? USUAL_MANNER;
      const manner = { ratePercent: ratePercent ?? before.ratePercent, length: length ?? before.length };
      const changed: Settings = {
        ...settings,
        timeZone,
        newPerDay,
        ...(settings.manner !== undefined || ratePercent !== undefined || length !== undefined ? { manner } : {}),
      };
      const saved = await learners.save(key, { ...learner, settings: changed });
      return saved === 'saved' ? shown(changed) : problem('changed-meanwhile');
    },
  }),
  route({
    id: 'export',
    method: 'GET',
    path: '/v1/export',
    summary: "All cards as files, or one deck's: Markdown with schedules, which an import reads back, or CSV.",
    query: v.strictObject({ format: v.optional(v.picklist(['markdown', 'csv'])), deck: v.optional(NamePart) }),
    answer: {
      status: 200,
      description: 'A file for each deck.',
      schema: v.object({ files: v.array(v.object({ path: v.string(), text: v.string(), cards: Count })) }),
    },
    problems: ['too-large'],
    async run({ query }, { learner }, { cards }) {
      const files: { path: string; text: string; cards: number }[] = [];
      let chars = 0;
      for await (const file of exportLearner(cards, learner, {
        format: query.format ?? 'markdown',
        deck: query.deck ?? null,
      })) {
        chars += file.text.length;
        if (chars > EXPORT_CHARS) return problem('too-large', 'export one deck at a time');
        files.push(file);
      }
      return { status: 200, body: { files } };
    },
  }),
  route({
    id: 'deleteMyData',
    method: 'POST',
    path: '/v1/deletion',
    summary: 'Deletes everything about the learner, for good, and signs out everywhere.',
    body: v.strictObject({ confirm: v.literal('delete my data') }),
    answer: {
      status: 200,
      description: 'All of it is gone, or is going.',
      schema: v.object({ state: v.picklist(['done', 'under-way']) }),
    },
    problems: [],
    async run({ nowMs, locale }, { learner }, dependencies) {
      const learners = dependencies.learnersOf();
      const asked = { learner, learners, nowMs, locale, opensSession: false };
      const { hints } = await turn({ ...asked, command: { kind: 'delete-my-data' }, hints: NO_HINTS }, dependencies);
      const { reply } = await turn({ ...asked, command: { kind: 'yes' }, hints }, dependencies);
      const isDone = reply.acts.some((act) => act.act === 'deletion' && act.state === 'done');
      return {
        status: 200,
        body: { state: isDone ? ('done' as const) : ('under-way' as const) },
        cookies: [noSessionCookie(dependencies.isSecure)],
      };
    },
  }),
];
