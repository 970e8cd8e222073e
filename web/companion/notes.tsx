import { useState } from 'preact/hooks';
import {
  type Card,
  OfflineError,
  type Preview,
  RefusedError,
  preview,
  read,
  readImport,
  suspendCard,
  upload,
} from './api.ts';
import { WORDS } from './language.ts';

const words = WORDS.import;

interface Dropped {
  readonly path: string;
  readonly file: File;
  /** null where the server shows none: all of it is taken. */
  readonly preview: Preview | null;
}

/** Notes dropped or chosen: what they give is shown, and what is ticked is imported. */
export function Notes() {
  const [dropped, setDropped] = useState<readonly Dropped[]>([]);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [told, setTold] = useState('');
  const [isOver, setOver] = useState(false);
  const guarded = async (run: () => Promise<void>): Promise<void> => {
    try {
      await run();
    } catch (error) {
      if (error instanceof OfflineError) setTold(WORDS.page.offline);
      else if (error instanceof RefusedError) setTold(`${WORDS.page.failed} ${error.message}`);
      else throw error;
    }
  };
  const show = (files: readonly File[]): Promise<void> =>
    guarded(async () => {
      if (files.length === 0) return;
      setTold(words.reading);
      setLeft(new Set());
      setDropped(
        await Promise.all(
          files.map(async (file) => ({ path: file.name, file, preview: await preview(file.name, file) })),
        ),
      );
      setTold('');
    });
  const take = (): Promise<void> =>
    guarded(async () => {
      let added = 0;
      let changed = 0;
      for (const { path, file, preview: shown } of dropped) {
        await upload(path, file);
        for (const card of shown?.cards ?? []) if (left.has(keyOf(path, card))) await leaveOut(card.front, path);
        const report = await readImport(path);
        added += report.file.added;
        changed += report.file.changed;
      }
      setDropped([]);
      setTold(words.done(added - left.size, changed));
    });
  return (
    <section aria-labelledby="notes">
      <h1 id="notes">{words.title}</h1>
      <label
        class={isOver ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => {
          setOver(false);
        }}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void show([...(event.dataTransfer?.files ?? [])]);
        }}
      >
        {words.drop}
        <input
          type="file"
          multiple
          onChange={({ currentTarget }) => {
            void show([...(currentTarget.files ?? [])]);
          }}
        />
      </label>
      <p role="status">{told}</p>
      {dropped.length > 0 && (
        <>
          <h2>{words.preview}</h2>
          {dropped.map((one) => (
            <FilePreview key={one.path} dropped={one} left={left} onLeave={setLeft} />
          ))}
          <button type="button" class="primary" onClick={() => void take()}>
            {words.take}
          </button>
        </>
      )}
    </section>
  );
}

const keyOf = (path: string, { line, front }: Preview['cards'][number]): string => `${path} ${String(line)} ${front}`;

/** A card that its author does not want stays out of play; its note can go on as it is. */
async function leaveOut(front: string, path: string): Promise<void> {
  const { cards } = await read<{ cards: Card[] }>(`cards?q=${encodeURIComponent(front.slice(0, 200))}`);
  const card = cards.find((one) => one.front === front && one.note.path === path);
  if (card !== undefined) await suspendCard(card, true);
}

function FilePreview({
  dropped: { path, preview: shown },
  left,
  onLeave,
}: {
  readonly dropped: Dropped;
  readonly left: ReadonlySet<string>;
  readonly onLeave: (left: ReadonlySet<string>) => void;
}) {
  return (
    <>
      <h3>{path}</h3>
      {shown?.cards.length === 0 && <p>{words.nothing}</p>}
      <ul class="cards">
        {(shown?.cards ?? []).map((card) => {
          const key = keyOf(path, card);
          return (
            <li class="card" key={key}>
              <label class="row">
                <input
                  type="checkbox"
                  aria-label={`${words.pick}: ${card.front}`}
                  checked={!left.has(key)}
                  onChange={({ currentTarget }) => {
                    const after = new Set(left);
                    if (currentTarget.checked) after.delete(key);
                    else after.add(key);
                    onLeave(after);
                  }}
                />
                <span>
                  <span class="front">{card.front}</span> — {card.back}{' '}
                  <span class="soft">
                    ({words.line(card.line)}, {card.isDerived ? words.derived : words.written})
                  </span>
                </span>
              </label>
            </li>
          );
        })}
      </ul>
      {shown !== null && shown.setAside.length > 0 && (
        <>
          <h4>{words.setAside}</h4>
          <ul>
            {shown.setAside.map(({ line, reason }) => (
              <li key={`${String(line)} ${reason}`}>
                {words.line(line)}: {reason}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
