import { useEffect, useState } from 'preact/hooks';
import { type Card, type Deck, read } from './api.ts';
import { CardRow } from './card-row.tsx';
import { WORDS } from './language.ts';
import { Shown, toldOf, useLoaded } from './loading.tsx';
import { useSession } from './session.ts';

const words = WORDS.decks;
const TYPING_MS = 250;

interface CardPage {
  readonly cards: readonly Card[];
  readonly cursor: string | null;
}

const pathOf = (deck: string, search: string, cursor: string | null): string => {
  const query = new URLSearchParams({
    ...(deck !== '' && { deck }),
    ...(search !== '' && { q: search }),
    ...(cursor !== null && { cursor }),
  });
  return `cards?${query.toString()}`;
};

/** All cards, of a deck or of all, searched and mended. */
export function Decks() {
  const [deck, setDeck] = useState('');
  const [typed, setTyped] = useState('');
  const [search, setSearch] = useState('');
  const [more, setMore] = useState<CardPage | null>(null);
  const { signIns } = useSession();
  const [decks, readDecks] = useLoaded(() => read<{ decks: Deck[] }>('decks'));
  const what = pathOf(deck, search, null);
  const [page, again] = useLoaded(() => read<CardPage>(what), what);
  useEffect(() => {
    const later = setTimeout(() => {
      setSearch(typed.trim());
    }, TYPING_MS);
    return () => {
      clearTimeout(later);
    };
  }, [typed]);
  useEffect(() => {
    setMore(null);
  }, [what, signIns]);
  const next = more ?? (page.kind === 'there' ? page.value : null);
  const [told, setTold] = useState('');
  const readMore = async (): Promise<void> => {
    try {
      const found = await read<CardPage>(pathOf(deck, search, next?.cursor ?? null));
      setMore({ cards: [...(more?.cards ?? []), ...found.cards], cursor: found.cursor });
      setTold('');
    } catch (error) {
      setTold(toldOf(error));
    }
  };
  return (
    <section aria-labelledby="decks">
      <h1 id="decks">{words.title}</h1>
      <div class="row">
        <label>
          {words.search}{' '}
          <input
            type="search"
            value={typed}
            maxLength={200}
            onInput={({ currentTarget }) => {
              setTyped(currentTarget.value);
            }}
          />
        </label>
        <label>
          <span class="for-readers">{words.all}</span>
          <select
            value={deck}
            onChange={({ currentTarget }) => {
              setDeck(currentTarget.value);
            }}
          >
            <option value="">{words.all}</option>
            {decks.kind === 'there' &&
              decks.value.decks.map(({ id, title, cards }) => (
                <option key={id} value={id}>
                  {title} ({words.count(cards)})
                </option>
              ))}
          </select>
        </label>
      </div>
      <Shown
        loaded={page}
        again={() => {
          readDecks();
          again();
        }}
      >
        {({ cards }) => {
          const all = [...cards, ...(more?.cards ?? [])];
          if (all.length === 0) return <p>{search === '' ? words.none : words.noMatch}</p>;
          return (
            <ul class="cards">
              {all.map((card) => (
                <CardRow key={`${card.deck} ${card.id}`} card={card} onGone={again} />
              ))}
            </ul>
          );
        }}
      </Shown>
      {next?.cursor != null && (
        <button type="button" onClick={() => void readMore()}>
          {WORDS.page.more}
        </button>
      )}
      <p role="status">{told}</p>
    </section>
  );
}
