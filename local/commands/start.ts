import '../quiet-sdk.ts';
import { createInterface } from 'node:readline';
import { deviceRoutes } from '../device/device-routes.ts';
import { startPageDevice } from '../device/device.ts';
import { type TravellingClock, travellingClock } from '../device/travelling-clock.ts';
import { startPageOf } from '../page/page.ts';
import { learnerKeyFrom, runCommand } from './command-line.ts';
import { type TalkOptions, withTalkOptions } from './talk-options.ts';
import { type Conversation, startConversation } from '../conversation.ts';
import type { Listening } from '../engines/listen.ts';
import { olderNode } from '../node-lines.ts';
import type { ShownExchange } from '../talk.ts';

interface Options extends TalkOptions {
  readonly words?: boolean;
}

const OPENING = `Study Aloud, on this machine. Type what you would say to Alexa; "help" says what you can say, "stop" ends,
"!words" shows what was heard and how it was judged. Your own notes: npm start -- --notes FILE-OR-FOLDER
`;

/** The page of a conversation's machine: another device of the same learner, and the learner's cards. */
async function beside(
  shared: Conversation,
  {
    learner,
    locale,
    port,
    clock,
  }: Pick<TalkOptions, 'learner' | 'locale' | 'port'> & { readonly clock: TravellingClock },
): Promise<Listening> {
  const device = await startPageDevice({ shared, learner, locale, clock });
  const routes = deviceRoutes(device);
  return startPageOf(shared.machine, { owner: learnerKeyFrom(learner), port, routes, clock: clock.now });
}

function inWords(exchange: ShownExchange | null, isShowing: boolean): string[] {
  if (exchange === null) return [];
  const { request, speech, verdict, problems } = exchange;
  const heard = Object.values(request?.slots ?? {}).filter((value) => value !== null);
  const behind = [
    ...(heard.length > 0 ? [`heard "${heard.join(' ')}"`] : []),
    ...(verdict === null ? [] : [`judged ${verdict}`]),
  ];
  return [
    ...(isShowing && behind.length > 0 ? [`   (${behind.join(', ')})`] : []),
    `A: ${speech ?? '(nothing)'}`,
    ...problems.map(({ rule, message }) => `   ! ${rule}: ${message}`),
  ];
}

await runCommand((command) =>
  withTalkOptions(command)
    .name('start')
    .description('A conversation in the terminal, as Alexa would have it.')
    .option('--words', 'show the words heard and the verdict')
    .action(async ({ words = false, noise, port, ...options }: Options) => {
      const older = olderNode(process.versions.node);
      if (older !== null) process.stderr.write(`${older}\n`);
      const clock = travellingClock();
      const conversation = await startConversation({ ...options, noiseSeed: noise ?? null, clock: clock.now });
      const { turn } = conversation;
      const page = await beside(conversation, { ...options, port, clock }).catch(async (error: unknown) => {
        await conversation.stop();
        throw error;
      });
      const stop = async (): Promise<void> => {
        await page.stop();
        await conversation.stop();
      };
      const terminal = createInterface({ input: process.stdin, output: process.stdout, prompt: '> ' });
      // Taken at once: lines that are piped in arrive while the launch is still under way.
      const lines = terminal[Symbol.asyncIterator]();
      let isOpen = true;
      terminal.once('close', () => (isOpen = false));
      // Piped lines may all have come, and closed the terminal, before they are answered: from Node 24 on it then refuses.
      const prompt = (): unknown => (isOpen ? terminal.prompt() : process.stdout.write('> '));
      let isShowing = words;
      const print = (exchange: ShownExchange | null): void => {
        for (const line of inWords(exchange, isShowing)) process.stdout.write(`${line}\n`);
      };
      try {
        process.stdout.write(
          `${OPENING}The same with a screen, in a browser: ${page.endpoint}/device\n\n> open study aloud\n`,
        );
        let exchange = await turn((device) => device.launch());
        print(exchange);
        if (exchange?.ended === true) return;
        prompt();
        for await (const line of lines) {
          if (line.trim() === '!words') isShowing = !isShowing;
          else if (line.trim() !== '') {
            exchange = await turn((device) => device.say(line));
            print(exchange);
            if (exchange?.ended === true) return;
          }
          prompt();
        }
        // The input is at its end (Ctrl+D): what comes after this begins on a line of its own.
        process.stdout.write('\n');
        await turn((device) => device.end());
      } finally {
        terminal.close();
        await stop();
      }
    }),
);
