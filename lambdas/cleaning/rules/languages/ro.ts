import type { LanguagePack } from './pack.ts';
import { RO_SIGNS } from './ro-signs.ts';

export const RO: LanguagePack = { rules: [], signs: RO_SIGNS };
