import type { Blocks } from './blocks.ts';

export const REPEATED_LEAD = {
  id: 'repeated-lead/joined-paragraphs',
  why: 'A page that shows its summary first joins the opening paragraphs in one, and then gives them again.',
} as const;

/** Shorter paragraphs repeat for other reasons: verse, table rows, code, labels. Characters. */
const SHORTEST_PART = 40;

/**
 * The blocks that are exactly the next two or more blocks joined by white space, so that each of their words follows
 * again. `text` is that of the blocks with its capitals. Takes time linear in the text: a block is compared with as much
 * as itself at most.
 */
export function* repeatedLeads(blocks: Blocks, text: string): Generator<number> {
  for (let lead = 0; lead + 2 < blocks.length; lead++) {
    if (isJoined(blocks, text, lead)) yield lead;
  }
}

function isJoined(blocks: Blocks, text: string, lead: number): boolean {
  const end = blocks.end(lead);
  let at = blocks.start(lead);
  let parts = 0;
  for (let part = lead + 1; part < blocks.length && at < end; part++) {
    const size = blocks.size(part);
    if (
      size < SHORTEST_PART ||
      size > end - at ||
      blocks.codes[blocks.start(part)] !== blocks.codes[at] ||
      !text.startsWith(text.slice(blocks.start(part), blocks.end(part)), at)
    )
      return false;
    at += size;
    const seam = at;
    while (at < end && (text[at] === ' ' || text[at] === '\t' || text[at] === '\n')) at++;
    if (at === seam && at < end) return false;
    parts++;
  }
  return at === end && parts >= 2;
}
