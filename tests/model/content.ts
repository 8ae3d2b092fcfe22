import type { Content } from './steps.ts';

const LONG = '字'.repeat(140_000);

/** An upload that cleaning leaves as it is, told from all others by its number. */
export function bodyOf(content: Content, number: number): Uint8Array {
  switch (content) {
    case 'small':
      return Buffer.from(`Story number ${number}.\n`);
    case 'long':
      return Buffer.from(`${LONG}${number}\n`);
    case 'binary':
      return Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, number, 0, 0, 0]);
    case 'empty':
      return Buffer.alloc(0);
  }
}

/** What the record of an upload must say, by its bytes alone. */
export function expectedOf(body: Uint8Array): { status: string; reason?: string; text?: string } {
  if (body.length === 0) return { status: 'rejected', reason: 'empty' };
  if (body[0] === 0x89) return { status: 'rejected', reason: 'not-text' };
  return { status: 'clean', text: Buffer.from(body).toString() };
}
