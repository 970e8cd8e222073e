import * as v from 'valibot';
import { LOCALES } from '../../lambda/languages/languages.ts';
import type { PageRequest, PageResponse, PageRoute } from '../page/route.ts';
import { DEVICE_KINDS } from '../simulator/viewports.ts';
import type { PageDevice } from './device.ts';
import { SCREEN_ROUTES } from './screen-frame.ts';

const WORDS_AT_MOST = 500;
const DAYS_AT_MOST = 365;
const DAY_MS = 86_400_000;

const Action = v.variant('does', [
  v.strictObject({
    does: v.literal('say'),
    words: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(WORDS_AT_MOST)),
  }),
  v.strictObject({ does: v.literal('touch'), touch: v.pipe(v.string(), v.regex(/^[\w-]{1,40}$/)) }),
  ...(['launch', 'silence', 'fallback', 'end'] as const).map((does) => v.strictObject({ does: v.literal(does) })),
]);

const Change = v.strictObject({
  device: v.exactOptional(v.picklist(DEVICE_KINDS)),
  locale: v.exactOptional(v.picklist(LOCALES)),
  noise: v.exactOptional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999_999_999)))),
});

const Advance = v.strictObject({ ms: v.pipe(v.number(), v.minValue(0), v.maxValue(DAYS_AT_MOST * DAY_MS)) });

const json = (value: unknown, status = 200): PageResponse => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
});

/** Runs with the body where it fits; only JSON is taken, which no other site's form can send. */
function withBody<Schema extends v.GenericSchema>(
  schema: Schema,
  run: (given: v.InferOutput<Schema>) => unknown,
): PageRoute['respond'] {
  return async ({ body, headers }: PageRequest) => {
    if (!/^application\/json\b/.test(headers['content-type'] ?? '')) return json({ rule: 'JSON is wanted' }, 415);
    let given: unknown;
    try {
      given = JSON.parse(body.toString('utf8'));
    } catch {
      return json({ rule: 'the body is no JSON' }, 400);
    }
    const parsed = v.safeParse(schema, given);
    if (!parsed.success) return json({ rule: v.getDotPath(parsed.issues[0]) ?? 'the body does not fit' }, 400);
    return json(await run(parsed.output));
  };
}

/** What the page of a device asks for: its state, turns, settings, the clock, the conversation as a script, the screen. */
export function deviceRoutes(device: PageDevice): PageRoute[] {
  const route = (method: 'GET' | 'POST', path: string, respond: PageRoute['respond']): PageRoute => ({
    method,
    path: `/device/${path}`,
    respond,
  });
  return [
    ...SCREEN_ROUTES,
    route('GET', 'state', async () => json({ ...device.state(), locales: LOCALES, devices: DEVICE_KINDS })),
    route(
      'POST',
      'turns',
      withBody(Action, (action) => device.take(action)),
    ),
    route(
      'POST',
      'settings',
      withBody(Change, (change) => device.set(change)),
    ),
    route(
      'POST',
      'clock',
      withBody(Advance, ({ ms }) => device.advance(ms)),
    ),
    route('GET', 'script', async () => ({
      status: 200,
      headers: {
        'content-type': 'text/plain; charset=utf-8',
        'content-disposition': 'attachment; filename="conversation.txt"',
      },
      body: device.script(),
    })),
  ];
}
