import S3Error from '@20minutes/s3rver/lib/models/error.js';

const MOST_KEYS = 1_000;
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Reads the keys of a `DeleteObjects` request letter by letter: `007`, `1e3` and ` a ` stay what they are. */
export function parseDeleteRequest(xml: string): { keys: string[]; quiet: boolean } {
  const entries = [...xml.matchAll(/<Object>(.*?)<\/Object>/gs)].map(
    ([, entry = '']) => /<Key>([^<]*)<\/Key>/.exec(entry)?.[1],
  );
  if (entries.length === 0 || entries.length > MOST_KEYS || entries.includes(undefined)) {
    throw new S3Error('MalformedXML', `A Delete request names between 1 and ${MOST_KEYS} keys.`);
  }
  return {
    keys: entries.map((key) => decodeEntities(key as string)),
    quiet: /<Quiet>\s*true\s*<\/Quiet>/i.test(xml),
  };
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (entity, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return NAMED[name] ?? entity;
  });
}
