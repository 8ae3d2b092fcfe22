import type { Blocks } from '../blocks.ts';
import { type Features, REGION } from './features.ts';
import { END, KIND_BIT, type Lines, START } from './lines.ts';

/** Kinds whose wording is an author's too: a date, a figure, a street, a heading of one word. */
const WEAK =
  KIND_BIT.navigation |
  KIND_BIT.contact |
  KIND_BIT.rating |
  KIND_BIT.dateline |
  KIND_BIT['image-credit'] |
  KIND_BIT.byline |
  KIND_BIT.advertising |
  KIND_BIT['comment-form'];

/** What stands above an article and belongs to it as often as not: its date, its author, its place. */
const MARKS =
  KIND_BIT.dateline | KIND_BIT.contact | KIND_BIT.rating | KIND_BIT.byline | KIND_BIT['image-credit'];

/** Kinds whose words an author uses in whole paragraphs only where the text is about them. */
const NOTICES =
  KIND_BIT.newsletter |
  KIND_BIT['cookie-privacy'] |
  KIND_BIT.copyright |
  KIND_BIT.disclosure |
  KIND_BIT.share |
  KIND_BIT['login-paywall'];

/** Kinds whose labels no author closes a text with. */
const CLOSING =
  KIND_BIT.copyright |
  KIND_BIT.share |
  KIND_BIT.comments |
  KIND_BIT['login-paywall'] |
  KIND_BIT['cookie-privacy'] |
  KIND_BIT.newsletter |
  KIND_BIT.donation;
/** So much less the trees need to say of such a label below the article. Hundredths. */
const EASE = 60;

/** How far from a notice in prose stand the labels that go with it. Blocks. */
const NEAR = 2;
/** Prose with words of a kind that makes a text about it: for a label, and for prose, which is counted itself. Blocks. */
const FEWEST_ABOUT_LABEL = 2;
const FEWEST_ABOUT_NOTICE = 3;

/**
 * Whether a block may go at all. What stands within the article goes only by words of its own that no author uses as a
 * label, prose only as a notice beside such; what stands around it needs more than words that are an author's as often.
 */
export function mayGo(lines: Lines, features: Features, block: number): boolean {
  if (!isFree(lines, features, block) || isSection(lines, block)) return false;
  const [whole, kinds] = [lines.whole[block] as number, kindsOf(lines, block)];
  switch (features.region[block]) {
    case REGION.within:
    case REGION.none:
      if (lines.isParagraph(block) || lines.isProse(block)) return isNotice(lines, features, block);
      if (isTopic(lines, whole, FEWEST_ABOUT_LABEL) || isBelowField(lines, block)) return false;
      return (kinds & ~WEAK) !== 0 || isDateOfNothing(lines, block);
    case REGION.after:
      if (features.isBelowOrOf(~WEAK, block) || isInMenu(features, block)) return true;
      return lines.isProse(block)
        ? isNotice(lines, features, block)
        : (kinds & ~WEAK) !== 0 || isDateOfNothing(lines, block);
    default:
      if (block === 0 && lines.signed[1] === 0) return false;
      return (kinds & MARKS) === 0 || isInMenu(features, block);
  }
}

/** Prose beside labels of residue with words of a notice, in a text that is not about such. */
function isNotice(lines: Lines, features: Features, block: number): boolean {
  const kinds = kindsOf(lines, block) & NOTICES;
  return (
    kinds !== 0 &&
    (features.around(block, NEAR).others & ~WEAK) !== 0 &&
    !isTopic(lines, kinds, FEWEST_ABOUT_NOTICE)
  );
}

/** A date without an entry of a diary or chronicle below it. */
function isDateOfNothing(lines: Lines, block: number): boolean {
  return kindsOf(lines, block) === KIND_BIT.dateline && !isSentence(lines, block + 1);
}

function kindsOf(lines: Lines, block: number): number {
  return (lines.whole[block] as number) | (lines.within[block] as number);
}

/** How much less than elsewhere the trees need to say of a block for it to go. Hundredths. */
export function easeOf(lines: Lines, features: Features, block: number): number {
  const isLabel = ((lines.whole[block] as number) & CLOSING) !== 0 && !lines.isProse(block);
  return isLabel && features.region[block] === REGION.after ? EASE : 0;
}

/** What may go where the whole page is there: a paragraph within the article stays unless it is signed. */
export function mayGoFromPage(lines: Lines, features: Features, block: number): boolean {
  return features.region[block] !== REGION.within || !lines.isProse(block) || lines.signed[block] !== 0;
}

/** An item of a list that an author made says what it says. */
export function isFree(lines: Lines, features: Features, block: number): boolean {
  return lines.start[block] !== START.bullet && !features.isAnnounced(block);
}

/**
 * Whether a text is about one of these kinds, so that a label may be quoted: by its headline, or by so many blocks of
 * prose with words of the kind.
 */
export function isTopic(lines: Lines, kinds: number, fewestProse: number): boolean {
  let prose = 0;
  for (let block = 0; block < lines.length && prose < fewestProse; block++) {
    if ((kindsOf(lines, block) & kinds) === 0) continue;
    if (block === 0) return true;
    if (lines.isProse(block)) prose++;
  }
  return prose === fewestProse;
}

/** Whether a text is itself what footers link to: terms, a policy, an imprint. Its headline is the label of the link. */
export function isLegalDocument(lines: Lines): boolean {
  if (((lines.whole[0] as number) & KIND_BIT['cookie-privacy']) === 0) return false;
  return [1, 2].some(
    (block) =>
      block < lines.length &&
      (lines.signed[block] === 0 || ((lines.whole[block] as number) & KIND_BIT.dateline) !== 0),
  );
}

/** Shorter ones could be the name of a section, which menus above and below an article have. Words. */
const SHORTEST_HEADLINE = 3;

/** What stands above the article without a sign of residue: its headline is among them, and may be repeated below. */
export function headlinesOf(blocks: Blocks, lines: Lines, features: Features): Set<string> {
  const headlines = new Set<string>();
  for (let block = 0; block < blocks.length && features.region[block] === REGION.before; block++) {
    const isLong = (lines.words[block] as number) >= SHORTEST_HEADLINE;
    if (isLong && lines.signed[block] === 0 && lines.copies[block] !== 0) headlines.add(blocks.slice(block));
  }
  return headlines;
}

/** Below labels of fields that belong to no form: an author lists what a form asks for. */
function isBelowField(lines: Lines, block: number): boolean {
  return [block - 1, block - 2].some(
    (above) => above >= 0 && lines.certain[above] === 0 && lines.whole[above] === KIND_BIT['comment-form'],
  );
}

/** A Markdown heading with a sentence below it, or that sentence. */
function isSection(lines: Lines, block: number): boolean {
  const isHeading = (at: number) => lines.start[at] === START.heading;
  return (
    (isHeading(block) && isSentence(lines, block + 1)) ||
    (isSentence(lines, block) && block > 0 && isHeading(block - 1))
  );
}

function isSentence(lines: Lines, block: number): boolean {
  const end = lines.end[block];
  return block < lines.length && lines.signed[block] !== 2 && (end === END.stop || end === END.call);
}

/**
 * Menus and teasers are many signs together, of several kinds or of menus; a series of dates, ratings or addresses is of
 * one kind and an author's.
 */
const REACH = 4;
const FEWEST_SIGNED = 3;

function isInMenu(features: Features, block: number): boolean {
  const { signed, kinds } = features.around(block, REACH);
  const isSeries = (kinds & (kinds - 1)) === 0 && kinds !== KIND_BIT.navigation;
  return signed >= FEWEST_SIGNED && !isSeries;
}
