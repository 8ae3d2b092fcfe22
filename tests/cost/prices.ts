/** When the prices below were put down, from AWS's pricing pages. */
export const PRICED = 'list prices of us-east-1, November 2025';

/** Dollars a million, but for what says otherwise. */
export const PRICES = {
  writeUnit: 0.625,
  readUnit: 0.125,
  objectGet: 0.4,
  objectPut: 5,
  queueRequest: 0.4,
  invocation: 0.2,
  /** Arm; a million GiB seconds. */
  computeArm: 13.3334,
  /** x86; a million GiB seconds. */
  computeX86: 16.6667,
  /** A gigabyte. */
  logGigabyte: 0.5,
} as const;
