/** Code may begin in an item; three marks that are closed in their line are code within it. */
const FENCE = /^(?:[\s>]|[-*+]\s|\d{1,9}[.)]\s)*(`{3,}(?!.*`)|~{3,})/;

/** Of each line whether it is one of fenced code, its fences among them. */
export function codeLines(lines: readonly string[]): boolean[] {
  let fence: string | null = null;
  return lines.map((line) => {
    if (fence === null) {
      fence = FENCE.exec(line)?.[1] ?? null;
      return fence !== null;
    }
    if ((/^[\s>]*(`{3,}|~{3,})/.exec(line)?.[1] ?? '').startsWith(fence)) fence = null;
    return true;
  });
}

/** The lines of a note; those of fenced code are empty. */
export function proseLines(text: string): string[] {
  const lines = text.split('\n');
  const isCode = codeLines(lines);
  return lines.map((line, i) => (isCode[i] === true ? '' : line));
}

/**
 * A note without HTML comments, in which plugins keep their schedules: on a line of its own one would end the card above
 * it. Those in code stay; lines keep their numbers.
 */
export function withoutHtmlComments(text: string): string {
  if (!text.includes('<!--')) return text;
  const prose = proseLines(text);
  let isOpen = false;
  return text
    .split('\n')
    .map((line, i) => {
      if (prose[i] === '' || (!isOpen && !line.includes('<!--'))) return line;
      let [kept, at] = ['', 0];
      for (;;) {
        const mark = line.indexOf(isOpen ? '-->' : '<!--', at);
        const isCode = !isOpen && line.slice(0, mark).split('`').length % 2 === 0;
        if (mark < 0 || isCode) return isOpen ? kept : kept + line.slice(at);
        if (!isOpen) kept += line.slice(at, mark);
        at = mark + (isOpen ? 3 : 4);
        isOpen = !isOpen;
      }
    })
    .join('\n');
}

const MARK = '%%';

/** A note without Obsidian's comments (`%% ... %%`), within a line or over several; lines keep their numbers. */
export function withoutComments(text: string): string {
  if (!text.includes(MARK)) return text;
  const prose = proseLines(text);
  const marks = prose.reduce((sum, line) => sum + line.split(MARK).length - 1, 0);
  // A mark that nothing closes is text.
  let closable = marks - (marks % 2);
  let isOpen = false;
  return text
    .split('\n')
    .map((line, i) => {
      const [first = '', ...others] = prose[i] === '' ? [line] : line.split(MARK);
      let kept = isOpen ? '' : first;
      for (const part of others) {
        if (closable > 0) isOpen = !isOpen;
        else kept += MARK;
        closable -= 1;
        if (!isOpen) kept += part;
      }
      return kept;
    })
    .join('\n');
}
