import type { Cleaner, Removed } from './clean.ts';
import type { Rule } from './rule.ts';

/** Two paragraphs, as surroundings of what a rule removes by itself. */
const PARAGRAPHS =
  'The committee met for the third time this week and agreed on a budget for the coming year.\n\n' +
  'Its chair said that the roads in the north of the country will be repaired before winter.';

/** An article as an extractor leaves it: a headline and seven paragraphs, one a line. */
export const ARTICLE = [
  'Harbour town votes for a new bridge after forty years of talk',
  'The people of the harbour town voted on Sunday for a bridge that will join the two banks of the river, ending an argument that has gone on for more than forty years.',
  'Six in ten of those who went to the polls were in favour, the clerk of the council said late in the evening. The bridge is to be built in three years and will carry two lanes of traffic, a tramway and a path for walkers.',
  '"My father signed the first petition, and I carried the last of the boxes tonight," said the woman who has led the campaign since the spring. "I did not think that I would live to see it."',
  'Those who were against it fear that the quiet streets of the old quarter will fill with lorries on their way to the container terminal. They had asked for a tunnel, which the engineers of the county thought too dear.',
  'The ferry, which has crossed the river every quarter of an hour since the end of the war, will go on until the first car drives over the bridge. What is to become of its crew of fourteen has not been decided.',
  'The council meets again in a fortnight to decide who will build it. Four companies have shown interest, and one of them, from across the border, has already built two bridges further up the river.',
  'Work on the foundations can begin as soon as the winter floods have gone, the engineer in charge said, and not a day before.',
].join('\n');

const [HEADLINE = '', ...BODY] = ARTICLE.split('\n');

/** What a rule removes from an example of its own, and what it says that it removes. */
export function removalsIn(
  cleaner: Cleaner,
  rule: Rule,
  example: string,
): { readonly removed: readonly string[]; readonly expected: readonly string[] } {
  const { text, expected } = inPlace(rule, example);
  return { removed: removedBy(cleaner, rule, text), expected };
}

/** What a rule removes of a text that it says it keeps, by itself or next to paragraphs. */
export function removedOfKept(cleaner: Cleaner, rule: Rule, example: string): readonly string[] {
  return [example, `${PARAGRAPHS}\n\n${example}`, `${example}\n\n${PARAGRAPHS}`].flatMap((text) =>
    removedBy(cleaner, rule, text),
  );
}

/** What any rule or sign removes of a text that one of the rules keeps, between paragraphs. */
export function removedOfLookAlike(cleaner: Cleaner, example: string): readonly Removed[] {
  return cleaner.clean(`${PARAGRAPHS}\n\n${example}\n\n${PARAGRAPHS}`).removed;
}

/** Whether an example of a sign goes where it stands in the residue below an article. */
export function goesBelowArticle(cleaner: Cleaner, example: string): boolean {
  const text = belowArticle(example);
  const start = text.indexOf(example, ARTICLE.length);
  return cleaner
    .clean(text)
    .removed.some((span) => span.start <= start && span.end >= start + example.length);
}

/** What is removed where a text that a sign keeps stands within an article or at its end. */
export function removedWithinArticle(cleaner: Cleaner, example: string): readonly Removed[] {
  return [
    [HEADLINE, example, ...BODY],
    [HEADLINE, ...BODY, example],
  ].flatMap((blocks) => cleaner.clean(blocks.join('\n')).removed);
}

/** Whether a reason is a sentence, and not a word. */
export function isReason(why: string): boolean {
  return /^[A-Z].{20,}\.$/.test(why);
}

/** An example as it stands in a text, and the spans in it that its rule removes. */
function inPlace(rule: Rule, example: string): { text: string; expected: string[] } {
  const whole = /[⟦⟧]/.test(example) ? example : `⟦${example}⟧`;
  const placed = rule.place === 'first' ? `${whole}\n\n${PARAGRAPHS}` : `${PARAGRAPHS}\n\n${whole}`;
  return {
    text: placed.replace(/[⟦⟧]/g, ''),
    expected: [...placed.matchAll(/⟦([^⟧]*)⟧/g)].map(([, marked = '']) => marked.trim()),
  };
}

function removedBy(cleaner: Cleaner, rule: Rule, text: string): string[] {
  return cleaner
    .clean(text)
    .removed.filter((span) => span.rule === rule.id)
    .map(({ start, end }) => text.slice(start, end).trim());
}

/** What stands below an article on a page, with room for one more block in its midst. */
function belowArticle(example: string): string {
  return [
    ARTICLE,
    'Share this article',
    'Related articles',
    'What the harbour will look like in ten years',
    example,
    'The ferry that never left',
    'Subscribe to our newsletter',
    'Privacy Policy',
    '© 2024 Example Media. All rights reserved.',
  ].join('\n');
}
