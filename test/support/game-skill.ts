import { SkillBuilders } from 'ask-sdk-core';
import { DynamoDbPersistenceAdapter } from '../../lambda/store/persistence-adapter.ts';

const adapter = new DynamoDbPersistenceAdapter({
  tableName: 'Scores',
  createTable: true,
  timeToLive: { attributeName: 'expires', seconds: 90 * 86_400 },
  merge: (baseline, mine, theirs) => ({
    ...theirs,
    games: Number(theirs['games']) + Number(mine['games']) - Number(baseline['games'] ?? 0),
  }),
});

export const skill = SkillBuilders.custom()
  .withPersistenceAdapter(adapter)
  .addRequestHandlers({
    canHandle: () => true,
    async handle({ attributesManager, responseBuilder }) {
      const { games = 0 } = await attributesManager.getPersistentAttributes();
      const played = Number(games) + 1;
      attributesManager.setPersistentAttributes({ games: played });
      await attributesManager.savePersistentAttributes();
      return responseBuilder.speak(`This is game ${String(played)}.`).getResponse();
    },
  })
  .create();
