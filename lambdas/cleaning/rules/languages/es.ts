import { ES_SIGNS } from './es-signs.ts';
import type { LanguagePack } from './pack.ts';

export const ES: LanguagePack = { rules: [], signs: ES_SIGNS };
