import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AwsChunkedDecoder } from '../../../infra/local/aws-chunked.ts';

async function decode(...pieces: (string | Uint8Array)[]): Promise<Buffer> {
  const decoder = new AwsChunkedDecoder();
  const [content] = await Promise.all([
    buffer(decoder),
    pipeline(Readable.from(pieces.map((piece) => Buffer.from(piece))), decoder),
  ]);
  return content;
}

function encode(chunks: readonly Uint8Array[], signature: string, trailer: string): Buffer {
  const parts = chunks.flatMap((chunk) => [
    Buffer.from(`${chunk.length.toString(16)}${signature}\r\n`),
    chunk,
    Buffer.from('\r\n'),
  ]);
  return Buffer.concat([...parts, Buffer.from(`0${signature}\r\n${trailer}\r\n`)]);
}

test('gives back any content, however it was chunked, signed and cut on its way', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.uint8Array({ minLength: 1, maxLength: 300 }), { maxLength: 6 }),
      fc.constantFrom('', `;chunk-signature=${'a'.repeat(64)}`),
      fc.constantFrom('', 'x-amz-checksum-crc32:AAAAAA==\r\n', 'a:b\r\nx-amz-trailer-signature:c\r\n'),
      fc.integer({ min: 1, max: 40 }),
      async (chunks, signature, trailer, cut) => {
        const encoded = encode(chunks, signature, trailer);
        const pieces = Array.from({ length: Math.ceil(encoded.length / cut) }, (_, index) =>
          encoded.subarray(index * cut, (index + 1) * cut),
        );
        expect(await decode(...pieces)).toEqual(Buffer.concat(chunks));
      },
    ),
  );
});

test.each([
  ['ends early', '5\r\nhel'],
  ['has no last chunk', '5\r\nhello\r\n'],
  ['has a size that is no number', 'five\r\nhello\r\n0\r\n\r\n'],
  ['has more bytes than it says', '2\r\nhello\r\n0\r\n\r\n'],
  ['never ends its line', 'a'.repeat(20_000)],
])('fails when the body %s', async (_, body) => {
  await expect(decode(body)).rejects.toMatchObject({ code: 'IncompleteBody' });
});
