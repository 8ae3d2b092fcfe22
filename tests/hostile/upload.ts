/** An upload that no friend made, and the one end that it may come to. */
export interface HostileUpload {
  readonly name: string;
  /** `hostile.txt` unless told otherwise. */
  readonly key?: string;
  readonly content: Uint8Array | string;
  readonly contentType?: string;
  readonly metadata?: Readonly<Record<string, string>>;
  /** What the bucket says the size is, where that matters. Bytes. */
  readonly bytes?: number;
  /** The bucket refuses the read. */
  readonly refused?: 'archived' | 'unreadable';
  readonly expected: {
    readonly status: 'clean' | 'rejected';
    readonly reason?: string;
    /** The clean text, where it is to be just this. */
    readonly text?: string;
    /** Flags that the record must have. */
    readonly flags?: readonly string[];
  };
}
