import { useEffect, useRef } from 'preact/hooks';
import { WORDS } from './language.ts';

const words = WORDS.decks;

export interface Draft {
  readonly front: string;
  readonly back: string;
  /** One a line. */
  readonly accepted: string;
  readonly hint: string;
}

/** A card's words while they are mended. */
export function CardForm({
  draft,
  onChange,
  onSave,
  onCancel,
}: {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}) {
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => first.current?.focus(), []);
  const fields = [
    ['front', words.front, 1000],
    ['back', words.back, 1000],
    ['accepted', words.accepted, 10_000],
    ['hint', words.hint, 500],
  ] as const;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onCancel();
      }}
    >
      {fields.map(([name, label, most], at) => (
        <label key={name}>
          {label}
          <textarea
            ref={at === 0 ? first : null}
            value={draft[name]}
            maxLength={most}
            required={name === 'front' || name === 'back'}
            onInput={({ currentTarget }) => {
              onChange({ ...draft, [name]: currentTarget.value });
            }}
          />
        </label>
      ))}
      <div class="row">
        <button type="submit">{WORDS.page.save}</button>
        <button type="button" onClick={onCancel}>
          {WORDS.page.cancel}
        </button>
      </div>
    </form>
  );
}
