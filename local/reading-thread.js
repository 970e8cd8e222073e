import { register } from 'tsx/esm/api';

// A thread does not inherit how the command itself reads TypeScript.
register();
const { answerReads } = await import('../lambda/wiring/bounded-reader.ts');
answerReads();
