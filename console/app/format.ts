const COUNT = new Intl.NumberFormat('en');
const WHEN = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

export const count = (number: number): string => COUNT.format(number);

/** `1 record`, `2 records`. */
export function counted(number: number, noun: string, plural = `${noun}s`): string {
  return `${count(number)} ${number === 1 ? noun : plural}`;
}

/** Bytes as people read them: powers of 1,000, as disks are sold. */
export function size(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 999_500) return `${(bytes / 1000).toFixed(bytes < 9950 ? 1 : 0)} kB`;
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

/** An ISO time in the reader's own time zone. */
export const when = (iso: string): string => WHEN.format(new Date(iso));

/** A character by its code point, with a name where it would not show. */
export function codePoints(text: string): string {
  return [...text]
    .slice(0, 4)
    .map((character) => `U+${hex(character)}`)
    .join(' ');
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
