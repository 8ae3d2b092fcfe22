import { ES } from './es.ts';
import { FR } from './fr.ts';
import { IT } from './it.ts';
import { NL } from './nl.ts';
import type { LanguagePack } from './pack.ts';
import { PT } from './pt.ts';
import { RO } from './ro.ts';
import { SV } from './sv.ts';

/** Packs of languages that have a file of their own. */
export const PACKS: readonly LanguagePack[] = [ES, FR, IT, PT, NL, SV, RO];
