import { FR_SIGNS } from './fr-signs.ts';
import type { LanguagePack } from './pack.ts';

export const FR: LanguagePack = { rules: [], signs: FR_SIGNS };
