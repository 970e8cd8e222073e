import { groupBy } from '../../domain/group-by.ts';
import type { PatternNode } from './parse.ts';

/** A state of the automaton: its transitions, and the meanings of the patterns for which it is the final state. */
export interface State<Meaning> {
  readonly steps: Step<Meaning>[];
  /** Transitions that take any word. */
  readonly looseSteps: LooseStep<Meaning>[];
  readonly ends: Meaning[];
  /** The transitions by their words, made when the state is first left: most states never are. */
  byWord?: Map<string, Step<Meaning>[]>;
}

interface Step<Meaning> {
  readonly word: string;
  readonly to: State<Meaning>;
}

interface LooseStep<Meaning> {
  readonly isSlot: boolean;
  readonly to: State<Meaning>;
}

/** The state from which the words of a pattern lead to its meaning. */
export const automatonOf = <Meaning>(pattern: PatternNode, meaning: Meaning): State<Meaning> =>
  before(pattern, { ...state<Meaning>(), ends: [meaning] });

/** The transitions that take this very word. */
export function stepsBy<Meaning>(word: string, from: State<Meaning>): readonly Step<Meaning>[] {
  from.byWord ??= groupBy(from.steps, (step) => step.word);
  return from.byWord.get(word) ?? [];
}

/** The state from which the pattern leads to the next one. */
function before<Meaning>(node: PatternNode, next: State<Meaning>): State<Meaning> {
  switch (node.kind) {
    case 'word':
      return { ...state<Meaning>(), steps: [{ word: node.word, to: next }] };
    case 'any': {
      const loop = copied(next);
      loop.looseSteps.push({ isSlot: false, to: loop });
      return loop;
    }
    case 'slot': {
      let rest = next;
      for (let left = node.atMost; left > 1; left -= 1) {
        const longer = copied(next);
        longer.looseSteps.push({ isSlot: true, to: rest });
        rest = longer;
      }
      return { ...state<Meaning>(), looseSteps: [{ isSlot: true, to: rest }] };
    }
    case 'sequence':
      return node.parts.reduceRight<State<Meaning>>((after, part) => before(part, after), next);
    case 'either': {
      const all: State<Meaning> = state();
      for (const branch of node.branches) copyInto(all, before(branch, next));
      return all;
    }
  }
}

const state = <Meaning>(): State<Meaning> => ({ steps: [], looseSteps: [], ends: [] });

function copied<Meaning>(from: State<Meaning>): State<Meaning> {
  const copy = state<Meaning>();
  copyInto(copy, from);
  return copy;
}

function copyInto<Meaning>(target: State<Meaning>, { steps, looseSteps, ends }: State<Meaning>): void {
  for (const step of steps) target.steps.push(step);
  for (const step of looseSteps) target.looseSteps.push(step);
  for (const end of ends) target.ends.push(end);
}
