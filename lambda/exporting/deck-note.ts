import { type ExportedCard, keptCardComment } from '../notes/kept-cards.ts';

/** What Markdown would read as something else than the letters. */
const SIGNS = /[\\`*_[\]<>#|~=^]/g;
const escaped = (text: string): string => text.replace(SIGNS, '\\$&').replaceAll('::', ':\\:');

/**
 * A deck as a note: each card as its author would write it, and in a comment below as it is kept, with its schedule.
 * @param cards of the deck, in the order in which they are to stand
 */
export function deckNote(title: string, cards: readonly ExportedCard[]): string {
  const parts = [`---\ntitle: ${JSON.stringify(title)}\n---`];
  let above = '';
  for (const card of cards) {
    if (card.heading !== above && card.heading !== '') parts.push(`## ${escaped(card.heading)}`);
    above = card.heading;
    const written = writtenCard(card);
    parts.push([...written, keptCardComment(written, card)].join('\n'));
  }
  return `${parts.join('\n\n')}\n`;
}

function writtenCard({ front, back, accepted, items, hint, blockId }: ExportedCard): string[] {
  const accept = accepted.length === 0 ? '' : ` (accept: ${accepted.map(escaped).join(', ')})`;
  const beside = `${accept}${hint === null ? '' : ` (hint: ${escaped(hint)})`}${blockId === null ? '' : ` ^${blockId}`}`;
  if (items.length > 1) return [`${escaped(front)}${beside}`, '?', ...items.map((item) => `- ${escaped(item)}`)];
  return [`${escaped(front)} :: ${escaped(back)}${beside}`];
}
