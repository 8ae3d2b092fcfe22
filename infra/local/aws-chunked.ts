import { Transform, type TransformCallback } from 'node:stream';
import S3Error from '@20minutes/s3rver/lib/models/error.js';

const LONGEST_LINE = 16_384;

/**
 * Takes the content out of a body in `aws-chunked` encoding, which SDKs and the AWS CLI use for streams:
 * `<hex size>[;chunk-signature=…]\r\n<bytes>\r\n … 0\r\n[trailer: …\r\n]\r\n`.
 *
 * Signatures and trailing checksums are read over, not verified. A body that ends early is an error.
 */
export class AwsChunkedDecoder extends Transform {
  #state: 'size' | 'data' | 'data-end' | 'trailers' | 'done' = 'size';
  #line = '';
  #left = 0;

  override _transform(chunk: Buffer, _encoding: BufferEncoding, callback: TransformCallback): void {
    try {
      let at = 0;
      while (at < chunk.length) {
        if (this.#state === 'data') {
          const data = chunk.subarray(at, at + this.#left);
          this.push(data);
          at += data.length;
          this.#left -= data.length;
          if (this.#left === 0) this.#state = 'data-end';
        } else {
          const end = chunk.indexOf(0x0a, at);
          const stop = end < 0 ? chunk.length : end + 1;
          this.#line += chunk.toString('latin1', at, stop);
          at = stop;
          if (this.#line.length > LONGEST_LINE) throw incomplete();
          if (end >= 0) this.#takeLine();
        }
      }
      callback();
    } catch (failure) {
      callback(failure as Error);
    }
  }

  override _flush(callback: TransformCallback): void {
    callback(this.#state === 'done' || this.#state === 'trailers' ? null : incomplete());
  }

  #takeLine(): void {
    const line = this.#line.replace(/\r?\n$/, '');
    this.#line = '';
    if (this.#state === 'size') {
      const size = /^[0-9a-fA-F]{1,12}(?=;|$)/.exec(line)?.[0];
      if (size === undefined) throw incomplete();
      this.#left = Number.parseInt(size, 16);
      this.#state = this.#left === 0 ? 'trailers' : 'data';
    } else if (this.#state === 'data-end') {
      if (line !== '') throw incomplete();
      this.#state = 'size';
    } else if (this.#state === 'trailers' && line === '') {
      this.#state = 'done';
    }
  }
}

function incomplete(): S3Error {
  return new S3Error('IncompleteBody', 'The request body terminated unexpectedly');
}
