import type { Route } from './route.ts';
import { CARD_ROUTES } from './routes/cards.ts';
import { DECK_ROUTES } from './routes/decks.ts';
import { DESCRIBE_ROUTES } from './routes/describe.ts';
import { HEARD_ROUTES } from './routes/heard.ts';
import { IMPORT_ROUTES } from './routes/imports.ts';
import { LEARNER_ROUTES } from './routes/learner.ts';
import { PROGRESS_ROUTES } from './routes/progress.ts';
import { REVIEW_ROUTES } from './routes/reviews.ts';
import { SESSION_ROUTES } from './routes/sessions.ts';

/** All that can be asked of the API; its description is made of the same table. */
export const ROUTES: readonly Route[] = [
  ...SESSION_ROUTES,
  ...DECK_ROUTES,
  ...CARD_ROUTES,
  ...HEARD_ROUTES,
  ...REVIEW_ROUTES,
  ...PROGRESS_ROUTES,
  ...IMPORT_ROUTES,
  ...LEARNER_ROUTES,
  ...DESCRIBE_ROUTES,
];
