import type { Blocks } from './blocks.ts';

export const REPEATED_LEAD = {
  id: 'repeated-lead/joined-paragraphs',
  why: 'A page that shows its summary first joins the opening paragraphs in one, and then gives them again.',
} as const;

/** Shorter paragraphs repeat for other reasons: refrains, table rows, labels. Characters. */
const SHORTEST_LEAD = 100;

/**
 * The blocks that are exactly the next two or more blocks joined. No word is lost with them. Takes time linear in the
 * text: a block is compared with as much as itself at most.
 */
export function* repeatedLeads(blocks: Blocks): Generator<number> {
  for (let lead = 0; lead + 2 < blocks.length; lead++) {
    if (blocks.size(lead) >= SHORTEST_LEAD && isJoined(blocks, lead)) yield lead;
  }
}

function isJoined(blocks: Blocks, lead: number): boolean {
  const { text } = blocks;
  const end = blocks.end(lead);
  let at = blocks.start(lead);
  let parts = 0;
  for (let part = lead + 1; part < blocks.length && at < end; part++) {
    if (blocks.size(part) > end - at || !text.startsWith(blocks.slice(part), at)) return false;
    at += blocks.size(part);
    while (at < end && (text[at] === ' ' || text[at] === '\t' || text[at] === '\n')) at++;
    parts++;
  }
  return at === end && parts >= 2;
}
