import type { Route } from './route.ts';
import { CARD_ROUTES } from './routes/cards.ts';
import { DECK_ROUTES } from './routes/decks.ts';
import { DESCRIBE_ROUTES } from './routes/describe.ts';
import { IMPORT_ROUTES } from './routes/imports.ts';
import { SESSION_ROUTES } from './routes/sessions.ts';

/** All that can be asked of the API; its description is made of the same table. */
export const ROUTES: readonly Route[] = [
  ...SESSION_ROUTES,
  ...DECK_ROUTES,
  ...CARD_ROUTES,
  ...IMPORT_ROUTES,
  ...DESCRIBE_ROUTES,
];
