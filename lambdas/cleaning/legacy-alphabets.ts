/** The letters beyond ASCII of languages in Latin script, lower case: those of their orthographies and of common loan words. */
const ALPHABETS: readonly ReadonlySet<string>[] = [
  'àâæçèéêëîïôùûüœ', // French
  'äöüßé', // German
  'áéíñóúü', // Spanish
  'àáâãçéêíóôõúü', // Portuguese
  'àèéìíîòóùú', // Italian
  'àçèéíïòóúü', // Catalan
  'áèéêëíîïóôöúûü', // Dutch, Afrikaans
  'æøåé', // Danish, Norwegian
  'åäöéüšž', // Swedish, Finnish
  'áðéíóúýþæö', // Icelandic
  'áéíóú', // Irish
  'âêîïôûŵŷ', // Welsh
  'ąćęłńóśźż', // Polish
  'áčďéěíňóřšťúůýž', // Czech
  'áäčďéíĺľňóôŕšťúýž', // Slovak
  'áéíóöőúüű', // Hungarian
  'čćđšž', // Croatian, Bosnian, Serbian, Slovene
  'ăâîșțşţ', // Romanian
  'çë', // Albanian
  'âçğıîöşûü', // Turkish
  'ąčęėįšųūž', // Lithuanian
  'āčēģīķļņōŗšūž', // Latvian
  'äõöüšž', // Estonian
].map((letters) => new Set(letters));

const LATIN_BEYOND_ASCII = /[ß-öø-ɏ]/g;

/** The share of the Latin letters beyond ASCII, 0 to 1, that are foreign to the language that has most of them. */
export function foreignShareOf(text: string): number {
  const letters = text.toLowerCase().match(LATIN_BEYOND_ASCII);
  if (letters === null) return 0;
  const counts = new Map<string, number>();
  for (const letter of letters) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return 1 - Math.max(...ALPHABETS.map((alphabet) => countIn(alphabet, counts))) / letters.length;
}

function countIn(alphabet: ReadonlySet<string>, counts: ReadonlyMap<string, number>): number {
  let known = 0;
  for (const [letter, count] of counts) if (alphabet.has(letter)) known += count;
  return known;
}
