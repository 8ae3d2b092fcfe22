import { NL_SIGNS } from './nl-signs.ts';
import type { LanguagePack } from './pack.ts';

export const NL: LanguagePack = { rules: [], signs: NL_SIGNS };
