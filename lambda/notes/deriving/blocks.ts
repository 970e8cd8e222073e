import type { Code, RootContent } from 'mdast';
import { type Extraction, NOTHING, merged } from '../candidate.ts';
import { readQuote } from './callouts.ts';
import type { Context } from './context.ts';
import { flowCards } from './flow.ts';
import { withLabels } from './labels.ts';
import { readList } from './lists.ts';
import { leadOf, readParagraph } from './paragraphs.ts';
import { answerBelow, answerUnder, isQuestion } from './questions.ts';
import { readTable } from './tables.ts';
import { backBelow } from './written.ts';

/** What a run of blocks gives; a lead carries on to the block after it. */
export function readBlocks(written: readonly RootContent[], context: Context): Extraction {
  const blocks = withLabels(written);
  const extractions: Extraction[] = [];
  let { lead } = context;
  let consumed: RootContent | null = null;
  const heading = context.section.headings.at(-1) ?? '';
  const lists = blocks.filter(({ type }) => type === 'list').length;
  const isOnlyList = context.isOnlyList !== false && lists === 1;
  for (const [i, block] of blocks.entries()) {
    if (block === consumed) continue;
    const [here, next] = [
      {
        ...context,
        lead,
        isOnlyList: lead !== '' || isOnlyList,
        isFirst: (i === 0 || isLabel(blocks[i - 1], context)) && lead === '' && context.isFirst !== false,
      },
      blocks[i + 1],
    ];
    const isFirst = i === 0 && lead === '' && isQuestion(heading, context.words);
    lead = '';
    const answer = isFirst ? answerUnder(heading, block, here) : null;
    const below = answer === null && block.type === 'paragraph' ? answerBelow(block, next, here) : null;
    if (answer !== null) extractions.push(answer);
    else if (below !== null) {
      extractions.push(below);
      consumed = next ?? null;
    } else if (block.type === 'paragraph') {
      if (next !== undefined && backBelow(block, next, context.words, heading) !== null) consumed = next;
      extractions.push(readParagraph(block, next, here));
      const label = leadOf(block, context.words.titles) ?? '';
      // "Definition:" leads to what its heading is.
      lead = context.words.definitions.isDefinitionCallout(label) ? '' : label;
    } else extractions.push(readOther(block, here));
  }
  return merged(extractions);
}

const isLabel = (block: RootContent | undefined, { words }: Context): boolean =>
  block?.type === 'paragraph' && words.definitions.isDefinitionCallout(leadOf(block, words.titles) ?? '');

function readOther(block: RootContent, context: Context): Extraction {
  switch (block.type) {
    case 'list':
      return readList(block, context);
    case 'blockquote':
      return readQuote(block, context);
    case 'code':
      return readCode(block, context);
    case 'table':
      return readTable(block, context);
    default:
      return NOTHING;
  }
}

function readCode({ lang, value, position }: Code, { lead, section, names, words }: Context): Extraction {
  if (lang !== 'mermaid') return NOTHING;
  const title =
    [lead, ...section.headings.toReversed()].find((one) => one !== '' && !words.titles.isGeneric(one)) ?? '';
  return flowCards(value, { title, line: position?.start.line ?? 1, names, words });
}
