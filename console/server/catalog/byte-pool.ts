const FIRST_BYTES = 64 * 1024;

/** Texts one after the other in UTF-8, outside the JavaScript heap; nothing is ever taken out. */
export class BytePool {
  #bytes = Buffer.allocUnsafeSlow(FIRST_BYTES);
  #end = 0;

  /** All that was appended. */
  get bytes(): Buffer {
    return this.#bytes.subarray(0, this.#end);
  }

  get capacity(): number {
    return this.#bytes.length;
  }

  /** Appends a text and returns how many bytes it took; it begins where `bytes` ended. */
  append(text: string): number {
    const most = text.length * 3;
    if (this.#end + most > this.#bytes.length) this.#grow(this.#end + most);
    const written = this.#bytes.write(text, this.#end);
    this.#end += written;
    return written;
  }

  text(start: number, bytes: number): string {
    return this.#bytes.toString('utf8', start, start + bytes);
  }

  /** Compares two spans as the bucket orders its keys: byte by byte. */
  compare(start: number, bytes: number, otherStart: number, otherBytes: number): number {
    return this.#bytes.compare(this.#bytes, otherStart, otherStart + otherBytes, start, start + bytes);
  }

  /** The same with a span of other bytes. */
  compareWith(start: number, bytes: number, other: Uint8Array): number {
    return this.#bytes.compare(other, 0, other.length, start, start + bytes);
  }

  #grow(needed: number): void {
    const grown = Buffer.allocUnsafeSlow(Math.max(needed, this.#bytes.length * 2));
    this.#bytes.copy(grown, 0, 0, this.#end);
    this.#bytes = grown;
  }
}
