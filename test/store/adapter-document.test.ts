import { readFileSync } from 'node:fs';
import type { RequestEnvelope } from 'ask-sdk-model';
import { expect } from 'chai';
import { LOCAL_CREDENTIALS } from '../../local/engines/embedded-dynamodb.ts';
import { plainSpeech } from '../../local/linters/response-linter.ts';
import { type Engine, engines } from '../support/dynamodb-engines.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const document = read('docs/persistence-adapter.md');

/** A launch by somebody: another envelope each time, as Alexa sends them. */
const launch = (): RequestEnvelope =>
  ({
    version: '1.0',
    context: { System: { application: { applicationId: 'a' }, user: { userId: 'amzn1.ask.account.SOMEBODY' } } },
    request: { type: 'LaunchRequest', requestId: 'r', timestamp: '2026-03-02T10:00:00Z', locale: 'en-US' },
  }) as RequestEnvelope;

describe("the persistence adapter's document", () => {
  const environment = { ...process.env };
  let engine: Engine;
  before(async () => {
    engine = await engines()[0]!.start();
    Object.assign(process.env, {
      AWS_ENDPOINT_URL_DYNAMODB: engine.endpoint,
      AWS_REGION: LOCAL_CREDENTIALS.region,
      AWS_ACCESS_KEY_ID: LOCAL_CREDENTIALS.credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: LOCAL_CREDENTIALS.credentials.secretAccessKey,
    });
  });
  after(async () => {
    process.env = environment;
    await engine.stop();
  });

  it('shows a skill that works, and merges what two requests save at once', async () => {
    const example = /```ts\n(.*?)```/s.exec(document)?.[1];
    expect(example).to.equal(
      read('test/support/game-skill.ts').replace(
        '../../lambda/store/persistence-adapter.ts',
        'ask-sdk-dynamodb-v3-persistence-adapter',
      ),
    );
    const { skill } = await import('../support/game-skill.ts');
    const play = async (): Promise<string> => {
      const { outputSpeech } = (await skill.invoke(launch())).response;
      return outputSpeech?.type === 'SSML' ? plainSpeech(outputSpeech.ssml) : '';
    };
    expect(await play()).to.equal('This is game 1.');
    await Promise.all([play(), play()]);
    expect(await play()).to.equal('This is game 4.');
  });

  it('names every option', () => {
    const source = read('lambda/store/persistence-adapter.ts');
    const options = /interface PersistenceAdapterOptions \{(.*?)\n\}/s.exec(source)?.[1] ?? '';
    const names = Array.from(options.matchAll(/^ {2}readonly (\w+)/gm), ([, name]) => String(name));
    expect(names).to.have.length.above(5);
    const [described = ''] = document.split('## From');
    expect(Array.from(described.matchAll(/^\| `(\w+)` \|/gm), ([, name]) => name)).to.have.members(names);
  });
});
