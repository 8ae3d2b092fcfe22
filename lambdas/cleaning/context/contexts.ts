/** What removes a block that has no sign of its own: where it stands, by the number of its region. */
export const CONTEXTS = [
  {
    id: 'context/above-the-article',
    why: 'It stands above the first paragraph, among menus, buttons and other residue.',
  },
  { id: 'context/within-the-article', why: 'It stands within the article, but has the shape of residue.' },
  {
    id: 'context/below-the-article',
    why: 'It stands below the last paragraph, among lists of other articles, forms and other residue.',
  },
  { id: 'context/without-an-article', why: 'It stands among residue, in a text that has no long paragraph.' },
] as const;
