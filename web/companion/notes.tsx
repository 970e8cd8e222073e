import { useState } from 'preact/hooks';
import { type Card, type Preview, preview, read, readImport, suspendCard, upload } from './api.ts';
import { WORDS } from './language.ts';
import { toldOf } from './loading.tsx';

const words = WORDS.import;

interface Dropped {
  readonly path: string;
  readonly file: File;
  /** null where the file is too large for it: all of it is taken. */
  readonly preview: Preview | null;
}

/** Notes dropped or chosen: what they give is shown, and what is ticked is imported. */
export function Notes() {
  const [dropped, setDropped] = useState<readonly Dropped[]>([]);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [told, setTold] = useState('');
  const [isOver, setOver] = useState(false);
  const [isTaking, setTaking] = useState(false);
  const guarded = async (run: () => Promise<void>): Promise<void> => {
    try {
      await run();
    } catch (error) {
      setTold(toldOf(error));
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
      const sum = { added: 0, changed: 0, leftOut: 0, late: 0 };
      setTold(words.importing);
      for (const one of dropped) {
        const taken = await takeFile(one, left);
        sum.added += taken?.added ?? 0;
        sum.changed += taken?.changed ?? 0;
        sum.leftOut += taken?.leftOut ?? 0;
        sum.late += taken === null ? 1 : 0;
        // What is done is not done again where the next one fails.
        setDropped((all) => all.filter(({ path }) => path !== one.path));
      }
      setTold(
        [
          words.done(sum.added, sum.changed),
          ...(sum.leftOut > 0 ? [words.leftOut(sum.leftOut)] : []),
          ...(sum.late > 0 ? [words.later] : []),
        ].join(' '),
      );
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
          <button
            type="button"
            class="primary"
            disabled={isTaking}
            onClick={() => {
              setTaking(true);
              void take().finally(() => {
                setTaking(false);
              });
            }}
          >
            {words.take}
          </button>
        </>
      )}
    </section>
  );
}

const keyOf = (path: string, { line, front }: Preview['cards'][number]): string => `${path} ${String(line)} ${front}`;

const LOOKS_EVERY_MS = 500;
const LOOKS = 120;

/**
 * Imports a file, and suspends what was not ticked.
 * @returns null where the import was not done within a minute
 */
async function takeFile(
  { path, file, preview: shown }: Dropped,
  left: ReadonlySet<string>,
): Promise<{ added: number; changed: number; leftOut: number } | null> {
  const before = await readImport(path);
  await upload(path, file);
  // On AWS another function imports it, a little later.
  for (let look = 0; look < LOOKS; look += 1) {
    const report = await readImport(path);
    if (report !== null && report.file.at !== before?.file.at) {
      const unwanted = (shown?.cards ?? []).filter((card) => left.has(keyOf(path, card)));
      let leftOut = 0;
      for (const { front } of unwanted) leftOut += Number(await leaveOut(front, path));
      const { added, changed } = report.file;
      return { added: Math.max(0, added - leftOut), changed, leftOut };
    }
    await new Promise((resolve) => setTimeout(resolve, LOOKS_EVERY_MS));
  }
  return null;
}

/**
 * A card that its author does not want stays out of play; its note can go on as it is.
 * @returns whether it was in play until now
 */
async function leaveOut(front: string, path: string): Promise<boolean> {
  const query = `cards?q=${encodeURIComponent(front.slice(0, 200))}`;
  for (let cursor: string | null = ''; cursor !== null;) {
    const next: string = cursor === '' ? query : `${query}&cursor=${encodeURIComponent(cursor)}`;
    const page: { cards: Card[]; cursor: string | null } = await read(next);
    const card = page.cards.find((one) => one.front === front && one.note.path === path);
    if (card !== undefined) {
      if (card.isSuspended) return false;
      await suspendCard(card, true);
      return true;
    }
    cursor = page.cursor;
  }
  return false;
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
      {shown === null && <p>{words.tooLarge}</p>}
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
