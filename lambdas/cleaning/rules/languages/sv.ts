import type { LanguagePack } from './pack.ts';
import { SV_SIGNS } from './sv-signs.ts';

export const SV: LanguagePack = { rules: [], signs: SV_SIGNS };
