import { CS } from './cs.ts';
import type { LanguagePack } from './pack.ts';
import { PL } from './pl.ts';

/** Packs of languages that have a file of their own. */
export const PACKS: readonly LanguagePack[] = [PL, CS];
