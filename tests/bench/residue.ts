/** What a page prints around an article: menus and a byline above it, buttons and forms below. */
const ABOVE = [
  'Skip to content',
  'Home',
  'News',
  'Sport',
  'Contact us',
  'Harbour town votes for a new bridge',
  'By Jane Example',
  '12 March 2024',
  'Share this article',
];
const PARAGRAPHS = [
  'The people of the harbour town voted on Sunday for a bridge that will join the two banks of the river, ending an argument that has gone on for more than forty years.',
  'Six in ten of those who went to the polls were in favour, the clerk of the council said late in the evening. The bridge is to be built in three years and will carry two lanes of traffic, a tramway and a path for walkers.',
  '“My father signed the first petition, and I carried the last of the boxes tonight,” said Zoë Vučić, who has led the campaign since the spring. “I did not think that I would live to see it.”',
  'Those who were against it fear that the quiet streets of the old quarter will fill with lorries on their way to the container terminal. They had asked for a tunnel, which the engineers of the county thought too dear.',
  'The ferry, which has crossed the river every quarter of an hour since the end of the war, will go on until the first car drives over the bridge. What is to become of its crew of fourteen has not been decided.',
];
const BELOW = [
  'Share this article',
  'Facebook',
  'Twitter',
  'Related articles',
  'What the harbour will look like in ten years',
  'The ferry that never left',
  'Subscribe to our newsletter',
  'Leave a Reply',
  'Your email address will not be published. Required fields are marked *',
  'Privacy Policy',
  '© 2024 Example Media. All rights reserved.',
];

/** Paragraphs of each article, so that texts are of several sizes. */
const LENGTHS = [5, 10, 20, 40];
const COUNT = 40;

/** Articles with the residue of their pages, of 2 to 10 KB. */
export function residueTexts(): string[] {
  return Array.from({ length: COUNT }, (_, i) => {
    const length = LENGTHS[i % LENGTHS.length] as number;
    const article = Array.from({ length }, (_, k) => `${i + k}. ${PARAGRAPHS[k % PARAGRAPHS.length]}`);
    return [...ABOVE, ...article, ...BELOW].join('\n');
  });
}
