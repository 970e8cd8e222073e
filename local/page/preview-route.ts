import { formatOf, kindsRead, readNote } from '../../lambda/notes/formats/formats.ts';
import { notOfAnyKind } from '../../lambda/notes/reasons.ts';
import type { PageRoute } from './route.ts';

const PATH_AT_MOST = 400;

/** What a file of notes gives, with its lines, before anything of it is imported: `POST /previews?path=notes.md`. */
export const PREVIEW_ROUTE: PageRoute = {
  method: 'POST',
  path: '/previews',
  async respond({ query, body }) {
    const path = query.get('path') ?? '';
    const format = path === '' || path.length > PATH_AT_MOST ? null : formatOf(path);
    const { cards, setAside } =
      format === null
        ? { cards: [], setAside: [{ line: 1, reason: notOfAnyKind(kindsRead()) }] }
        : readNote({ path, bytes: body }, format);
    return {
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        cards: cards.map(({ front, back, line, shape }) => ({ front, back, line, isDerived: shape !== undefined })),
        setAside: setAside.map(({ line, reason }) => ({ line, reason })),
      }),
    };
  },
};
