import fc from 'fast-check';

export const KEYS = ['story.txt', 'news/a & b.txt', 'folder/'] as const;
export type Key = (typeof KEYS)[number];

/** What an upload holds: an item's worth, more than an item's worth, no text, nothing. */
export type Content = 'small' | 'long' | 'binary' | 'empty';

/** What happens to bucket and queue, in this order; the function runs in between. */
export type Step =
  | { readonly op: 'put'; readonly key: Key; readonly content: Content; readonly wide?: boolean }
  | {
      readonly op: 'delete' | 'expire' | 'removeNewest' | 'expireOldest';
      readonly key: Key;
      readonly wide?: boolean;
    }
  | { readonly op: 'beginMultipart'; readonly key: Key }
  | { readonly op: 'completeMultipart'; readonly content: Content; readonly earlySequencer?: boolean }
  | { readonly op: 'replay'; readonly key: Key }
  | { readonly op: 'deploy' }
  | { readonly op: 'noise' | 'poison'; readonly kind: number };

/**
 * What the next request meets: `lost` takes effect and loses its answer, `reset` and `timeout` lose the request,
 * `cut` ends a body early.
 */
const FAULTS = ['none', 'throttle', 'reset', 'lost', 'timeout', 'cut', 'denied'] as const;
export type Fault = (typeof FAULTS)[number];

/** A history of bucket, queue and function. Where a list ends, nothing more goes wrong. */
export interface Schedule {
  readonly steps: readonly Step[];
  /** Decides, each time that several things may happen next, which does; 0 is the most usual one. */
  readonly picks: readonly number[];
  readonly faults: readonly Fault[];
  /**
   * How much may go wrong in all. Up to `CALM` no message can fail as often as it takes to become a dead letter,
   * unless it is poison.
   */
  readonly harm: number;
}

/** Three faults in a row end an operation, and each of the others costs three: so at most three receives fail. */
export const CALM = 11;
const STORM = 1000;

const key = fc.constantFrom<Key>('story.txt', 'story.txt', 'story.txt', 'story.txt', ...KEYS);
const wide = fc.constantFrom(false, false, true);
const content = fc.constantFrom<Content>(
  'small',
  'small',
  'small',
  'small',
  'small',
  'long',
  'binary',
  'empty',
);

const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ op: fc.constant('put' as const), key, content, wide }) },
  {
    weight: 5,
    arbitrary: fc.record({
      op: fc.constantFrom(
        'delete' as const,
        'delete' as const,
        'expire' as const,
        'removeNewest' as const,
        'expireOldest' as const,
      ),
      key,
      wide,
    }),
  },
  { weight: 1, arbitrary: fc.record({ op: fc.constant('beginMultipart' as const), key }) },
  {
    weight: 1,
    arbitrary: fc.record({
      op: fc.constant('completeMultipart' as const),
      content,
      earlySequencer: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ op: fc.constant('replay' as const), key }) },
  {
    weight: 1,
    arbitrary: fc.oneof(
      fc.constant({ op: 'deploy' as const }),
      fc.record({ op: fc.constantFrom('noise' as const, 'poison' as const), kind: fc.nat(3) }),
    ),
  },
);

const fault = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Fault>('none') },
  { weight: 2, arbitrary: fc.constantFrom<Fault>(...FAULTS) },
);

/** `calm` schedules bound what goes wrong, stormy ones do not. */
export function schedules(weather: 'calm' | 'stormy'): fc.Arbitrary<Schedule> {
  return fc.record({
    steps: fc.array(step, { minLength: 1, maxLength: 9, size: 'max' }),
    picks: fc.array(fc.nat(63), { maxLength: 120, size: 'max' }),
    faults: fc.array(fault, { maxLength: 60, size: 'max' }),
    harm: fc.constant(weather === 'calm' ? CALM : STORM),
  });
}
