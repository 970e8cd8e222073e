import { useEffect, useState } from 'preact/hooks';
import { type Card, RefusedError, deleteCard, editCard, readCard, suspendCard } from './api.ts';
import { CardForm, type Draft } from './card-form.tsx';
import { LOCALE, WORDS, shortDate } from './language.ts';
import { sayCard } from './how-it-sounds.ts';
import { toldOf } from './loading.tsx';

const words = WORDS.decks;
const CHANGED_MEANWHILE = 412;
/** So the source of a card begins that no note of the learner's holds. */
const BUNDLED = 'bundled:';

/** A card, read or mended in its place. */
export function CardRow({ card: given, onGone }: { readonly card: Card; readonly onGone: () => void }) {
  const [card, setCard] = useState(given);
  useEffect(() => {
    setCard(given);
  }, [given]);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [told, setTold] = useState('');
  const change = async (run: () => Promise<Card | null>): Promise<void> => {
    try {
      const after = await run();
      setTold(WORDS.page.saved);
      setDraft(null);
      if (after === null) onGone();
      else setCard(after);
    } catch (error) {
      if (error instanceof RefusedError && error.status === CHANGED_MEANWHILE) {
        // Another editor was faster: here is what they made of it, and what was typed stays.
        setCard(await readCard(card));
        setTold(words.changedElsewhere);
      } else setTold(toldOf(error));
    }
  };
  return (
    <li class="card mendable">
      <div>
        <p class="front">{card.front}</p>
        <p class="back">{card.back}</p>
        <p class="soft">
          {[
            card.isSuspended || !card.inPlay
              ? words.suspended
              : card.due === null
                ? words.fresh
                : words.dueOn(shortDate(card.due)),
            ...(card.isEdited ? [words.edited] : []),
            card.note.path.startsWith(BUNDLED) ? words.bundled : words.from(card.note.path, card.note.line),
          ].join(' · ')}
        </p>
      </div>
      {draft === null ? (
        <div class="row">
          <button
            type="button"
            onClick={() => {
              setTold('');
              setDraft({
                front: card.front,
                back: card.back,
                accepted: card.accepted.join('\n'),
                hint: card.hint ?? '',
              });
            }}
          >
            {words.edit}
          </button>
          <button type="button" onClick={() => void sayCard(card, LOCALE)}>
            {words.hear}
          </button>
          <button type="button" onClick={() => void change(() => suspendCard(card, !card.isSuspended))}>
            {card.isSuspended ? words.resume : words.suspend}
          </button>
          <button
            type="button"
            onClick={() => {
              if (confirm(words.removeSure)) void change(() => deleteCard(card).then(() => null));
            }}
          >
            {words.remove}
          </button>
        </div>
      ) : (
        <CardForm
          draft={draft}
          onChange={setDraft}
          onCancel={() => {
            setDraft(null);
          }}
          onSave={() =>
            void change(() =>
              editCard(card, {
                front: draft.front,
                back: draft.back,
                accepted: draft.accepted
                  .split('\n')
                  .map((line) => line.trim())
                  .filter(Boolean),
                hint: draft.hint.trim() === '' ? null : draft.hint,
              }),
            )
          }
        />
      )}
      <p role="status">{told}</p>
    </li>
  );
}
