import { count } from './format.ts';

/** How a kind of removal looks: a hue, and a line below it, so that no two look the same without colours either. */
export interface KindLook {
  readonly name: string;
  /** Of `--hue-N` in the stylesheet. */
  readonly hue: number;
  readonly line: Line;
}

type Line = 'solid' | 'dashed' | 'dotted' | 'double' | 'wavy';

const LOOKS: Readonly<Record<string, KindLook>> = {
  'verification-token': { name: 'Token', hue: 5, line: 'solid' },
  donation: { name: 'Donation', hue: 1, line: 'solid' },
  'comment-form': { name: 'Comment form', hue: 4, line: 'solid' },
  comments: { name: 'Comments', hue: 4, line: 'dashed' },
  newsletter: { name: 'Newsletter', hue: 3, line: 'solid' },
  share: { name: 'Share', hue: 6, line: 'solid' },
  related: { name: 'Related', hue: 2, line: 'solid' },
  navigation: { name: 'Navigation', hue: 2, line: 'dashed' },
  advertising: { name: 'Advertising', hue: 0, line: 'solid' },
  'cookie-privacy': { name: 'Cookies', hue: 1, line: 'dashed' },
  copyright: { name: 'Copyright', hue: 7, line: 'solid' },
  disclosure: { name: 'Disclosure', hue: 0, line: 'dashed' },
  'login-paywall': { name: 'Login', hue: 0, line: 'dotted' },
  'image-credit': { name: 'Image credit', hue: 6, line: 'dashed' },
  byline: { name: 'Byline', hue: 5, line: 'dashed' },
  dateline: { name: 'Dateline', hue: 5, line: 'dotted' },
  rating: { name: 'Rating', hue: 1, line: 'dotted' },
  contact: { name: 'Contact', hue: 3, line: 'dashed' },
  'repeated-lead': { name: 'Repeated lead', hue: 2, line: 'dotted' },
  context: { name: 'Context', hue: 7, line: 'dashed' },
};

/** The part of a rule's id before the slash. */
export const kindOf = (rule: string): string => rule.split('/', 1)[0] ?? rule;

export function lookOf(kind: string): KindLook {
  return LOOKS[kind] ?? { name: kind.replaceAll('-', ' '), hue: 7, line: 'dotted' };
}

/** The classes that give an element the hue and line of a kind. */
export function lookClass(kind: string): string {
  const { hue, line } = lookOf(kind);
  return `hue-${hue} line-${line}`;
}

/** Sums counts by rule up to counts by kind, most first. */
export function byKind(counts: Readonly<Record<string, number>>): [kind: string, count: number][] {
  const sums = new Map<string, number>();
  for (const [rule, number] of Object.entries(counts)) {
    const kind = kindOf(rule);
    sums.set(kind, (sums.get(kind) ?? 0) + number);
  }
  return [...sums].sort(([, a], [, b]) => b - a);
}

export function KindChip({ kind, number }: { readonly kind: string; readonly number?: number }) {
  return (
    <span class={`chip ${lookClass(kind)}`}>
      <span class="chip-name">{lookOf(kind).name}</span>
      {number !== undefined && <span class="chip-count"> {count(number)}</span>}
    </span>
  );
}
