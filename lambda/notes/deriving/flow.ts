import { ANSWER_LEAKS, type Candidate, type Found, NOTHING, merged, refusal } from '../candidate.ts';
import { capital, inSentence, joined, withoutAnswer, wordCount } from '../../languages/en/note-phrases.ts';
import { tidy } from '../to-words.ts';

const LABEL_WORDS = 6;
const NODE =
  /^([\w-]+)\s*(?:@\{[^}]*\})?(?:(\[\[|\[\(|\(\[|\(\(|\{\{|\[\/|\[|\(|\{|>)(.*?)(?:\]\]|\)\]|\]\)|\)\)|\}\}|\/\]|\]|\)|\}))?(?::::\w+)?$/;
const ARROW = /\s*(?:--+>|==+>|-\.+->|--\s+[^-|]+?\s+--+>|---)\s*(?:\|[^|]*\|)?\s*/;

/**
 * A flow drawn in mermaid: what comes after one of its steps. Only flowcharts are read; a step whose label stands twice
 * in the flow is not asked from, because what follows it would be unclear.
 */
export function flowCards(
  code: string,
  { title, line, names }: { title: string; line: number; names: ReadonlySet<string> },
): Found {
  const lines = code.split('\n').map((text) => text.trim());
  if (!/^(?:graph|flowchart)\b/.test(lines[0] ?? ''))
    return refusal(line, 'only flowcharts of mermaid can be asked about');
  const labels = new Map<string, string>();
  const edges: [string, string][] = [];
  for (const text of lines.slice(1).flatMap((row) => row.split(';'))) readChain(text.trim(), labels, edges);
  if (edges.length === 0) return refusal(line, 'the flowchart has no arrows to ask about');
  const label = (id: string): string => tidy(labels.get(id) ?? id);
  const times = (text: string): number => new Set([...edges.flat()].filter((id) => label(id) === text)).size;
  const found: Candidate[] = [];
  const twice = new Set<string>();
  for (const from of new Set(edges.map(([id]) => id))) {
    const next = [...new Set(edges.filter(([id]) => id === from).map(([, to]) => label(to)))];
    const step = label(from);
    if (times(step) > 1) {
      twice.add(step);
      continue;
    }
    if (step === '' || next.some((to) => to === '' || wordCount(to) > LABEL_WORDS)) continue;
    const flow =
      title === ''
        ? ''
        : `In the ${inSentence(title.replace(/\s*(?:flow|workflow|diagram|pipeline)$/i, ''), names)} flow, `;
    const question = `${flow}what comes right after ${step.replace(/\?+$/, '')}?`;
    const back = joined(next);
    if (withoutAnswer(question, back, '') === null) continue;
    found.push({
      front: flow === '' ? capital(question) : question,
      back,
      line,
      ...(next.length > 1 && { items: next }),
    });
  }
  const unclear = [...twice].map((step) =>
    refusal(line, `"${step}" stands twice in the flow; what follows it is not clear`),
  );
  if (found.length === 0 && unclear.length === 0) return refusal(line, `a flow: ${ANSWER_LEAKS}`);
  return merged([{ ...NOTHING, candidates: found }, ...unclear]);
}

function readChain(text: string, labels: Map<string, string>, edges: [string, string][]): void {
  const parts = text.split(ARROW).map((part) => part.split(/\s+&\s+/).map((node) => nodeIn(node.trim(), labels)));
  for (let i = 1; i < parts.length; i += 1) {
    for (const from of parts[i - 1] ?? [])
      for (const to of parts[i] ?? []) if (from !== null && to !== null) edges.push([from, to]);
  }
}

function nodeIn(text: string, labels: Map<string, string>): string | null {
  const match = NODE.exec(text);
  if (match === null) return null;
  const [, id = '', , label] = match;
  if (label !== undefined) labels.set(id, label.replace(/^"|"$/g, '').replace(/<br\s*\/?>/g, ' '));
  return id;
}
