import type { Code, RootContent, Table } from 'mdast';
import { type Found, NOTHING, merged, refusal } from '../candidate.ts';
import { readCallout } from './callouts.ts';
import { isGeneric } from '../section.ts';
import type { Context } from './context.ts';
import { flowCards } from './flow.ts';
import { readList } from './lists.ts';
import { leadOf, readParagraph } from './paragraphs.ts';
import { answerBelow, answerUnder, isQuestion } from './questions.ts';
import { backBelow } from './written.ts';

/** What a run of blocks gives; a lead carries on to the block after it. */
export function readBlocks(blocks: readonly RootContent[], context: Context): Found {
  const found: Found[] = [];
  let { lead } = context;
  let taken: RootContent | null = null;
  const heading = context.section.headings.at(-1) ?? '';
  for (const [i, block] of blocks.entries()) {
    if (block === taken) continue;
    const [here, next] = [{ ...context, lead }, blocks[i + 1]];
    const isFirst = i === 0 && lead === '' && isQuestion(heading);
    lead = '';
    const answer = isFirst ? answerUnder(heading, block, here) : null;
    const below = answer === null && block.type === 'paragraph' ? answerBelow(block, next, here) : null;
    if (answer !== null) found.push(answer);
    else if (below !== null) {
      found.push(below);
      taken = next ?? null;
    } else if (block.type === 'paragraph') {
      if (next !== undefined && backBelow(block, next) !== null) taken = next;
      found.push(readParagraph(block, next, here));
      lead = leadOf(block) ?? '';
    } else found.push(readOther(block, here));
  }
  return merged(found);
}

function readOther(block: RootContent, context: Context): Found {
  switch (block.type) {
    case 'list':
      return readList(block, context);
    case 'blockquote':
      return readCallout(block, context);
    case 'code':
      return readCode(block, context);
    case 'table':
      return readTable(block);
    default:
      return NOTHING;
  }
}

function readCode({ lang, value, position }: Code, { lead, section, names }: Context): Found {
  if (lang !== 'mermaid') return NOTHING;
  const title = [lead, ...section.headings.toReversed()].find((one) => one !== '' && !isGeneric(one)) ?? '';
  return flowCards(value, { title, line: position?.start.line ?? 1, names });
}

/** What a row of a table asks for is for its author to say. */
const readTable = ({ position }: Table): Found =>
  refusal(position?.start.line ?? 1, 'a table is not asked about; write a row as front::back to make it a card');
