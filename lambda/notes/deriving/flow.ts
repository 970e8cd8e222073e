import { wordCount } from '../../languages/word-count.ts';
import { type Candidate, type Extraction, NOTHING, merged, refusal } from '../candidate.ts';
import { FLOW_WITHOUT_ARROWS, NO_FLOWCHART, answerLeaks, repeatedStep } from '../reasons.ts';
import { tidy } from '../to-words.ts';
import type { Context } from './context.ts';
import { withoutAnswer } from './sentences.ts';

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
  { title, line, names, words }: { title: string; line: number } & Pick<Context, 'names' | 'words'>,
): Extraction {
  const lines = code.split('\n').map((text) => text.trim());
  if (!/^(?:graph|flowchart)\b/.test(lines[0] ?? '')) return refusal(line, NO_FLOWCHART);
  const labels = new Map<string, string>();
  const edges: [string, string][] = [];
  for (const text of lines.slice(1).flatMap((row) => row.split(';'))) readChain(text.trim(), labels, edges);
  if (edges.length === 0) return refusal(line, FLOW_WITHOUT_ARROWS);
  const label = (id: string): string =>
    tidy((labels.get(id) ?? id).replace(/<[^>]+>/g, '').replace(/^\p{L}+ ?\d+\s*[:.]\s*/u, ''));
  const times = (text: string): number => new Set([...edges.flat()].filter((id) => label(id) === text)).size;
  const candidates: Candidate[] = [];
  const repeated = new Set<string>();
  for (const from of new Set(edges.map(([id]) => id))) {
    const next = [...new Set(edges.filter(([id]) => id === from).map(([, to]) => label(to)))];
    const step = label(from);
    if (times(step) > 1) repeated.add(step);
    else if (step !== '' && next.every((to) => to !== '' && wordCount(to) <= LABEL_WORDS)) {
      const front = words.frames.whatFollows({ step, flow: title, names });
      const back = words.phrases.listed(next);
      if (withoutAnswer(front, back, '', words) !== null)
        candidates.push({ front, back, line, shape: 'flow', ...(next.length > 1 && { items: next }) });
    }
  }
  const unclear = [...repeated].map((step) => refusal(line, repeatedStep(step)));
  if (candidates.length === 0 && unclear.length === 0) return refusal(line, answerLeaks('a flow'));
  return merged([{ ...NOTHING, candidates }, ...unclear]);
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
