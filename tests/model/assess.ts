import { expectedOf } from './content.ts';
import type { Item } from './table.ts';
import type { World } from './world.ts';

/** What is wrong with a world in which nothing is left to do; empty when bucket and table agree. */
export function disagreements(world: World): string[] {
  const { bucket, table } = world;
  const keys = new Set([...bucket.keys, ...table.items().map((item) => String(item.source?.S))]);
  return [
    ...[...keys].flatMap((key) => aboutKey(key, world).map((problem) => `${key}: ${problem}`)),
    ...aboutTexts(world),
  ];
}

/** What is wrong with the dead letters, where they are to hold the poison and nothing else. */
export function misplacedLetters({ queue, poison }: World): string[] {
  const { length } = queue.deadLetters;
  return length === poison ? [] : [`${length} dead letters of ${poison} poison messages`];
}

function aboutKey(key: string, { bucket, table, texts, expired }: World): string[] {
  const version = bucket.current(key);
  const item = table.get(key);
  if (version === undefined) {
    if (item === undefined) return expired.has(key) || isFolder(key) ? [] : ['neither object nor tombstone'];
    if (item.status?.S !== 'deleted') return [`is gone, but its record is ${item.status?.S}`];
    return item.text === undefined && item.textRef === undefined ? [] : ['a tombstone with text'];
  }
  if (item === undefined)
    return isFolder(key) && version.body.length === 0 ? [] : ['holds an object without a record'];
  if (item.versionId?.S !== version.id)
    return [`holds ${version.id}, but its record is of ${item.versionId?.S}`];
  const expected = expectedOf(version.body);
  const found = { status: item.status?.S, reason: reasonOf(item), text: textOf(item, texts) };
  return same(found, expected) ? [] : [`the record of ${version.id} is wrong: ${brief(found)}`];
}

/** Keys that look like folders have no record while they never held bytes. */
function isFolder(key: string): boolean {
  return key.endsWith('/');
}

function reasonOf(item: Item): unknown {
  const reason = item.reason?.M as Item | undefined;
  return reason?.code?.S;
}

function textOf(item: Item, texts: ReadonlyMap<string, Uint8Array>): unknown {
  const reference = referenceOf(item);
  if (reference === undefined) return item.text?.S;
  const spilled = texts.get(reference);
  return spilled === undefined ? 'lost' : JSON.parse(Buffer.from(spilled).toString()).text;
}

function referenceOf(item: Item): string | undefined {
  const reference = item.textRef?.M as Item | undefined;
  return reference?.key?.S as string | undefined;
}

function aboutTexts({ table, texts, wasHarmed }: World): string[] {
  if (wasHarmed) return [];
  const referenced = new Set(table.items().map(referenceOf));
  return [...texts.keys()].filter((key) => !referenced.has(key)).map((key) => `the text ${key} is left over`);
}

function same(found: Record<string, unknown>, expected: object): boolean {
  return Object.entries({ reason: undefined, text: undefined, ...expected }).every(
    ([name, value]) => found[name] === value,
  );
}

function brief(found: object): string {
  return JSON.stringify(found).slice(0, 200);
}
