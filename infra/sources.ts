import { fileURLToPath } from 'node:url';

/** The directory of the repository; every path that reaches a bundle is relative to it. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

export const CLEAN_UPLOAD = 'lambdas/clean-upload/handler.ts';
export const CLEANING = 'lambdas/cleaning/index.ts';
