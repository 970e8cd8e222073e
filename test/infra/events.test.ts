import { readFileSync, readdirSync } from 'node:fs';
import type { IntentRequest, RequestEnvelope } from 'ask-sdk-model';
import { expect } from 'chai';
import { createHandler as createSpeechHandler } from '../../lambda/handlers/speech.ts';
import { silentLog } from '../../lambda/log.ts';
import { LOCAL_SKILL_ID, type Machine, startMachine } from '../../local/machine.ts';
import { lintResponse } from '../../local/linters/response-linter.ts';
import { readInteractionModel } from '../../local/simulator/interaction-model.ts';

const FOLDER = new URL('../../events/', import.meta.url);
const REPLY = 'reply.json';
const FOREIGN = 'foreign-skill.json';
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));
const requests = readdirSync(FOLDER).filter((file) => file !== REPLY);

describe('events/', () => {
  let machine: Machine;
  before(async () => {
    machine = await startMachine({ dataDir: null });
  });
  after(() => machine.stop());

  for (const file of requests) {
    it(`${file} is what Alexa sends`, () => {
      const { version, session, context, request } = read(file) as RequestEnvelope;
      expect(version).to.equal('1.0');
      expect(session?.application).to.deep.equal(context.System.application);
      expect(session?.user).to.deep.equal(context.System.user);
      expect(context.System.application.applicationId === LOCAL_SKILL_ID).to.equal(file !== FOREIGN);
      expect(request.requestId).to.match(/^amzn1\.echo-api\.request\.[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
      expect(request.timestamp).to.match(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
      if (request.type !== 'IntentRequest') return;
      const { name, slots = {} } = (request as IntentRequest).intent;
      const known = readInteractionModel('en-US').intents.find((intent) => intent.name === name);
      expect(Object.keys(slots)).to.deep.equal((known?.slots ?? []).map((slot) => slot.name));
      for (const [key, slot] of Object.entries(slots)) {
        expect(slot.name).to.equal(key);
        expect(slot.slotValue).to.include({ type: 'Simple', value: slot.value });
      }
    });
  }

  it('are requests of their own, each', () => {
    const ids = requests.map((file) => (read(file) as RequestEnvelope).request.requestId);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('are for the skill that sam local is told to serve', () => {
    const config = readFileSync(new URL('../../samconfig.toml', import.meta.url), 'utf8');
    const local = config.split(/^(?=\[)/m).filter((section) => /^\[\w+\.local_/.test(section));
    expect(local).to.have.length(6);
    for (const section of local) {
      expect(section).to.match(new RegExp(`^parameter_overrides = "(.* )?SkillId=${LOCAL_SKILL_ID}[ "]`, 'm'));
    }
    // A deployer says their own.
    expect(config.replace(local.join(''), '')).not.to.include('amzn1.ask.skill');
  });

  it('lead through a review', async () => {
    const heard: string[] = [];
    for (const name of ['launch', 'yes', 'answer', 'stop', 'session-ended', 'start-review', 'start-deck']) {
      const event = read(`${name}.json`) as RequestEnvelope;
      const answer = await machine.handle(event);
      const { dialogIntents } = readInteractionModel('en-US');
      const problems = lintResponse(answer, { requestType: event.request.type, dialogIntents, device: 'speaker' });
      expect(problems, name).to.deep.equal([]);
      heard.push(JSON.stringify(answer.response.outputSpeech ?? null));
    }
    expect(heard[0]).to.include('Shall we try five cards?');
    expect(heard[1]).to.include('Which AWS service runs your code without servers?');
    expect(heard[2]).to.include('Yes. How long may one Lambda run at most?');
    expect(heard[3]).to.match(/One card, one right\. .*Bye\./);
    expect(heard[4]).to.equal('null');
    expect(heard[5]).to.include('How long may one Lambda run at most?');
    expect(heard[6]).to.include('How long may one Lambda run at most?');
  });

  it(`${FOREIGN} is refused`, async () => {
    const error = await machine.handle(read(FOREIGN)).then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).to.have.property('name', 'SkillIdMismatchError');
  });

  it(`${REPLY} becomes speech`, async () => {
    const response = await createSpeechHandler({ log: silentLog })(read(REPLY));
    expect(response.outputSpeech).to.have.property('ssml').that.includes('Which service runs containers');
    expect(response.shouldEndSession).to.equal(false);
  });
});
