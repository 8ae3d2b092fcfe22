import { Readable, Writable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanJsonLines } from '../../cli/json-lines.ts';
import { Cleaner } from '../../lambdas/cleaning/index.ts';

const cleaner = new Cleaner();

interface Run {
  readonly bad: number;
  readonly lines: string[];
  readonly problems: [number, string][];
  readonly reports: number[];
}

async function run(chunks: Iterable<string | Uint8Array>): Promise<Run> {
  const written: string[] = [];
  const problems: [number, string][] = [];
  const reports: number[] = [];
  const output = new Writable({
    write: (chunk, _encoding, done) => {
      written.push(String(chunk));
      done();
    },
  });
  const buffers = Array.from(chunks, (chunk) => (typeof chunk === 'string' ? Buffer.from(chunk) : chunk));
  const bad = await cleanJsonLines(Readable.from(buffers), output, cleaner, {
    onLine: (count) => reports.push(count),
    onBadLine: (number, problem) => problems.push([number, problem]),
  });
  return { bad, lines: written.join('').split('\n').slice(0, -1), problems, reports };
}

describe('a line', () => {
  test('comes back with what was found added', async () => {
    const { lines } = await run([
      '{"id":"a","text":"Vučić speaks\\n\\nHe said no.\\n\\nSupport UP or become our patron!"}\n',
    ]);

    expect(lines.map((line) => JSON.parse(line))).toEqual([
      {
        id: 'a',
        text: 'Vucic speaks\n\nHe said no.',
        title: 'Vucic speaks',
        removed: [{ rule: 'donation/become-our-patron', start: 25, end: 59 }],
        normalised: { repaired: 0, quotes: 0, diacritics: 2, punctuation: 0, spaces: 0, invisibles: 0 },
        flags: [],
      },
    ]);
  });

  test('keeps whatever else it holds, in its order', async () => {
    const { lines } = await run([
      '{"url":"https://a.b/č","id":7,"text":"one.","meta":{"a":[1,null]},"__proto__":{"x":1}}',
    ]);

    expect(lines).toEqual([
      '{"url":"https://a.b/č","id":7,"text":"one.","meta":{"a":[1,null]},"__proto__":{"x":1},' +
        '"removed":[],"normalised":{"repaired":0,"quotes":0,"diacritics":0,"punctuation":0,"spaces":0,"invisibles":0},"flags":[]}',
    ]);
  });

  test.each(['12345678901234567890', '1.0', '1e400', '-0', '0.1000000000000000055'])(
    'keeps the digits of the number %s',
    async (number) => {
      const { lines } = await run([`{"id":${number},"deep":[{"n":${number}}],"text":"one."}`]);

      expect(lines[0]?.startsWith(`{"id":${number},"deep":[{"n":${number}}],"text":"one.",`)).toBe(true);
    },
  );

  test('keeps a title of its own where none is found in the text', async () => {
    const { lines } = await run([
      '{"title":"Its own","text":"a story without a headline, in small letters."}',
    ]);

    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ title: 'Its own' });
  });

  test('is parted from the next by a line feed alone', async () => {
    const text = 'one\u2028two\u2029three\u0085four\u000bfive';
    const line = JSON.stringify({ text }).replace('\\u000b', '\\u000b');

    const { lines, bad } = await run([`${line}\r\n${line}\n`]);

    expect(bad).toBe(0);
    expect(line).toContain('\u2028');
    expect(lines.map((result) => JSON.parse(result).text)).toEqual(Array(2).fill(cleaner.clean(text).text));
  });

  test('may come in pieces, cut anywhere, also inside a character', () => {
    const input = Buffer.from('{"id":1,"text":"Vučić 🙏 “no”"}\n\n{"id":2,"text":"中文"}');
    const cuts = fc.array(fc.integer({ min: 0, max: input.length }), { maxLength: 6 });

    return fc.assert(
      fc.asyncProperty(cuts, async (places) => {
        const bounds = [0, ...places.toSorted((a, b) => a - b), input.length];
        const chunks = bounds.slice(1).map((end, i) => input.subarray(bounds[i], end));

        const { lines } = await run(chunks);

        expect(lines.map((line) => JSON.parse(line).text)).toEqual(['Vucic 🙏 "no"', '中文']);
      }),
    );
  });

  test('may be the first after a byte order mark', async () => {
    const { bad, lines } = await run(['\ufeff{"text":"one."}\n']);

    expect({ bad, count: lines.length }).toEqual({ bad: 0, count: 1 });
  });

  test('with bytes that are not UTF-8 is flagged, not mended in silence', async () => {
    const { lines } = await run([Buffer.from('{"text":"caf\xe9"}\n', 'latin1')]);

    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      text: 'caf\ufffd',
      flags: ['replacement-characters'],
    });
  });
});

describe('a line that is no document', () => {
  test.each([
    ['{"text":', /^it is not JSON \(/],
    ['\u0000', /^it is not JSON \(/],
    ['[]', /^it is not a JSON object$/],
    ['null', /^it is not a JSON object$/],
    ['"text"', /^it is not a JSON object$/],
    ['7', /^it is not a JSON object$/],
    ['{}', /^its "text" is not a string$/],
    ['{"text":null}', /^its "text" is not a string$/],
    ['{"text":7}', /^its "text" is not a string$/],
  ])('is named and left out, and the others are cleaned: %j', async (line, problem) => {
    const { bad, lines, problems } = await run([
      `{"id":1,"text":"one."}\n\n${line}\n{"id":2,"text":"two."}\n`,
    ]);

    expect(bad).toBe(1);
    expect(problems).toEqual([[3, expect.stringMatching(problem)]]);
    expect(lines.map((result) => JSON.parse(result).id)).toEqual([1, 2]);
  });
});

describe('a stream of lines', () => {
  test('may be empty', async () => {
    const { bad, lines, problems } = await run([]);

    expect({ bad, lines, problems }).toEqual({ bad: 0, lines: [], problems: [] });
  });

  test('waits for a slow reader and holds but a handful of lines', async () => {
    const COUNT = 20_000;
    const CHUNK = 20;
    let [produced, consumed, mostAhead, mostBuffered] = [0, 0, 0, 0];
    const ids: number[] = [];
    const chunks = function* () {
      while (produced < COUNT) {
        let chunk = '';
        for (let i = 0; i < CHUNK; i++) chunk += `{"id":${produced++},"text":"A line of the corpus."}\n`;
        mostAhead = Math.max(mostAhead, produced - consumed);
        yield Buffer.from(chunk);
      }
    };
    const output = new Writable({
      highWaterMark: 4096,
      write: (chunk, _encoding, done) => {
        mostBuffered = Math.max(mostBuffered, output.writableLength);
        ids.push(JSON.parse(String(chunk)).id);
        consumed++;
        if (consumed % 10 === 0) setImmediate(done);
        else queueMicrotask(done);
      },
    });

    const reports: number[] = [];
    await cleanJsonLines(Readable.from(chunks(), { highWaterMark: 1 }), output, cleaner, {
      onLine: (count) => reports.push(count),
      onBadLine: () => {},
    });
    await new Promise<void>((resolve) => output.end(resolve));

    expect(ids).toEqual(Array.from({ length: COUNT }, (_, index) => index));
    expect(mostBuffered).toBeLessThan(4096 + 500);
    expect(mostAhead).toBeLessThan(200);
    expect(output.listenerCount('drain') + output.listenerCount('error')).toBe(0);
    expect(reports).toEqual(Array.from({ length: 40 }, (_, index) => (index + 1) * 500));
  });

  test('ends with the failure of its source', async () => {
    const source = new Readable({ read: () => {} });
    source.push('{"text":"one."}\n');
    setImmediate(() => source.destroy(new Error('cut off')));
    const output = new Writable({ write: (_chunk, _encoding, done) => done() });

    const cleaning = cleanJsonLines(source, output, cleaner, { onLine: () => {}, onBadLine: () => {} });

    await expect(cleaning).rejects.toThrow('cut off');
  });
});
