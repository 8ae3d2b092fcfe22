import { IT_SIGNS } from './it-signs.ts';
import type { LanguagePack } from './pack.ts';

export const IT: LanguagePack = { rules: [], signs: IT_SIGNS };
