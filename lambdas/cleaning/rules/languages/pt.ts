import type { LanguagePack } from './pack.ts';
import { PT_SIGNS } from './pt-signs.ts';

export const PT: LanguagePack = { rules: [], signs: PT_SIGNS };
