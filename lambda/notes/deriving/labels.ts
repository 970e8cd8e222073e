import type { List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';

/**
 * Blocks with the labels of lists by themselves. "**Causes**:" on the line right below a list leads to the points after
 * it, as its author sees it; Markdown reads it as the end of the last point.
 */
export const withLabels = (blocks: readonly RootContent[]): readonly RootContent[] =>
  blocks.flatMap((block) => (block.type === 'list' ? parted(block) : [block]));

function parted(list: List): RootContent[] {
  const parts: RootContent[] = [];
  let items: ListItem[] = [];
  for (const item of list.children) {
    const [cut, label] = withoutLabel(item);
    items.push(cut);
    if (label === null) continue;
    parts.push(listOf(list, items), label);
    items = [];
  }
  return parts.length === 0 ? [list] : [...parts, ...(items.length === 0 ? [] : [listOf(list, items)])];
}

const listOf = (list: List, items: ListItem[]): List => ({
  ...list,
  children: items,
  ...(items[0]?.position !== undefined && { position: items[0].position }),
});

/** A label is at the end of an item, or of the last item of a list below it. */
function withoutLabel(item: ListItem): readonly [ListItem, Paragraph | null] {
  const last = item.children.at(-1);
  const others = item.children.slice(0, -1);
  if (last?.type === 'paragraph') {
    const [cut, label] = cutLabel(last);
    return label === null ? [item, null] : [{ ...item, children: [...others, cut] }, label];
  }
  const lastItem = last?.type === 'list' ? last.children.at(-1) : undefined;
  if (last?.type !== 'list' || lastItem === undefined) return [item, null];
  const [cut, label] = withoutLabel(lastItem);
  if (label === null) return [item, null];
  return [{ ...item, children: [...others, { ...last, children: [...last.children.slice(0, -1), cut] }] }, label];
}

function cutLabel(paragraph: Paragraph): readonly [Paragraph, Paragraph | null] {
  const at = paragraph.children.findIndex((node, i) => {
    const before = paragraph.children[i - 1];
    return node.type === 'strong' && before?.type === 'text' && before.value.endsWith('\n');
  });
  const [strong, ...after] = at < 1 ? [] : paragraph.children.slice(at);
  if (strong?.type !== 'strong' || !isLabel(strong.children, after)) return [paragraph, null];
  const position = strong.position;
  return [
    { ...paragraph, children: paragraph.children.slice(0, at) },
    { type: 'paragraph', children: [strong, ...after], ...(position !== undefined && { position }) },
  ];
}

/** Bold words with a colon and at most a remark in brackets behind them. */
function isLabel(words: readonly PhrasingContent[], after: readonly PhrasingContent[]): boolean {
  const last = words.at(-1);
  const [text, ...more] = after;
  const behind = text?.type === 'text' ? text.value : '';
  if (more.length > 0 || (text !== undefined && text.type !== 'text')) return false;
  return last?.type === 'text' && last.value.endsWith(':')
    ? /^\s*(?:\([^()]*\))?\s*$/.test(behind)
    : /^\s*:\s*(?:\([^()]*\))?\s*$/.test(behind);
}
