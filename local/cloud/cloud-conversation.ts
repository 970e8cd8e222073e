import { dirname } from 'node:path';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { S3Client } from '@aws-sdk/client-s3';
import type { ResponseEnvelope } from 'ask-sdk-model';
import { fromHere, learnerKeyFrom } from '../commands/command-line.ts';
import { filesAt } from '../note-files.ts';
import { plainSpeech } from '../linters/response-linter.ts';
import { notesAmong } from '../sync/folder.ts';
import { notesBucket } from '../sync/notes-bucket.ts';
import { awaitReports, reportsBefore } from '../sync/reports.ts';
import { carryOut } from '../sync/sync-notes.ts';
import { type Device, type Talk, startTalk, watchTurns } from '../talk.ts';
import { CloudError } from './cloud-error.ts';
import { deployedSkill } from './deployed-skill.ts';
import { clientOf } from './local-aws.ts';
import { type OwnCloud, ownCloud } from './own-cloud.ts';

const REPORTS_WITHIN_MS = 60_000;

/**
 * One learner at one simulated device, on the skill function that is deployed. Notes take their way through the bucket.
 * Of the card that waits nothing is seen: it is the skill's own affair.
 * @throws CloudError where nothing is deployed, or the notes do not arrive
 */
export async function startCloudConversation({
  notes = [],
  ...options
}: Device & { readonly notes?: readonly string[] }): Promise<Talk> {
  const cloud = await ownCloud();
  await putNotes(notes, options.learner, cloud);
  const lambda = new LambdaClient(clientOf(cloud.aws));
  const watch = watchTurns();
  const skill = deployedSkill(lambda, cloud.stack.outputs['SkillFunctionArn'] ?? '', watch.log);
  return startTalk({
    ...options,
    watch,
    handle: async (envelope) => {
      const answered = await skill.handle(envelope);
      // Which of the words are the author's cannot be told from here: none is taken for a slip of ours.
      watch.authored = spokenIn(answered);
      return answered;
    },
    stop: () => {
      lambda.destroy();
      return Promise.resolve();
    },
  });
}

const spokenIn = ({ response }: ResponseEnvelope): string[] =>
  [response.outputSpeech, response.reprompt?.outputSpeech].flatMap((speech) =>
    speech === undefined ? [] : [speech.type === 'SSML' ? plainSpeech(speech.ssml) : speech.text],
  );

async function putNotes(paths: readonly string[], learnerName: string, { aws, stack }: OwnCloud): Promise<void> {
  const learner = learnerKeyFrom(learnerName);
  const notes = paths.map(fromHere).flatMap((root) => {
    const files = filesAt(root, 'nothing was uploaded');
    return notesAmong(files, files.includes(root) ? dirname(root) : root, learner).notes;
  });
  if (notes.length === 0) return;
  const client = new S3Client({ ...clientOf(aws), forcePathStyle: true });
  const bucket = notesBucket(client, stack.outputs['NotesBucketName'] ?? '');
  try {
    const before = await reportsBefore(bucket, learner);
    const [fault] = await carryOut({ upload: notes, remove: [] }, bucket);
    if (fault !== undefined) throw new CloudError(`${fault.what} was not uploaded: ${fault.reason}`);
    const keys = notes.map(({ key }) => key);
    const { missing } = await awaitReports(keys, before, { bucket, learner, withinMs: REPORTS_WITHIN_MS });
    if (missing.length > 0) throw new CloudError(`No report came on ${missing.join(', ')}: npm run cloud -- status`);
  } finally {
    client.destroy();
  }
}
