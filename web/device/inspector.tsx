import type { PageWords } from '../words/en.ts';
import type { Turn } from './protocol.ts';

type Row = readonly [name: string, value: string];

/** What happened behind the last turn: what was heard and why, what was saved, and all that travelled. */
export function Inspector({ turn, words }: { readonly turn: Turn | null; readonly words: PageWords['inspector'] }) {
  return (
    <section class="inspector" aria-labelledby="inspector">
      <h2 id="inspector">{words.title}</h2>
      {turn === null ? <p>{words.none}</p> : <Behind turn={turn} words={words} />}
    </section>
  );
}

function Behind({ turn, words }: { readonly turn: Turn; readonly words: PageWords['inspector'] }) {
  const { problems, request, reply, response, written, events } = turn;
  return (
    <>
      <h3>{words.heard}</h3>
      <dl>
        {rowsOf(turn, words).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h3>{words.linter}</h3>
      {problems.length === 0 ? (
        <p>{words.noProblems}</p>
      ) : (
        <ul class="problems">
          {problems.map(({ rule, message }) => (
            <li key={rule + message}>
              <strong>{rule}</strong>: {message}
            </li>
          ))}
        </ul>
      )}
      <Json name={words.written} value={written} />
      <Json name={words.reply} value={reply} />
      <Json name={words.response} value={response} />
      <Json name={words.request} value={request} />
      <Json name={words.log} value={events} />
    </>
  );
}

function rowsOf({ exchange, why, tookMs }: Turn, words: PageWords['inspector']): Row[] {
  const heard = why?.heard ?? {};
  const judgement = (heard['judgement'] ?? {}) as Readonly<Record<string, unknown>>;
  const rows: readonly (readonly [string, unknown])[] = [
    [words.words, why?.words],
    [words.kind, heard['kind']],
    [words.phase, exchange?.understood?.phase],
    [words.command, exchange?.understood?.command],
    [words.verdict, exchange?.verdict],
    [words.rule, judgement['rule']],
    [words.score, judgement['score']],
    [words.spokenBy, exchange?.spokenBy === null ? null : words.writers[exchange?.spokenBy ?? '']],
    [words.timing, tookMs === null ? null : `${String(Math.round(tookMs))} ms`],
  ];
  return rows.flatMap(([name, value]): Row[] =>
    typeof value === 'string' || typeof value === 'number'
      ? [[name, typeof value === 'number' ? String(Math.round(value * 1000) / 1000) : value]]
      : [],
  );
}

function Json({ name, value }: { readonly name: string; readonly value: unknown }) {
  const many = Array.isArray(value) ? ` (${String(value.length)})` : '';
  return (
    <details>
      <summary>
        {name}
        {many}
      </summary>
      {/* A scrolled region can be reached by keyboard. */}
      <pre tabIndex={0}>{JSON.stringify(value, null, 2)}</pre>
    </details>
  );
}
