import { CS } from './cs.ts';
import { DE } from './de.ts';
import { EL } from './el.ts';
import { ES } from './es.ts';
import { FR } from './fr.ts';
import { IT } from './it.ts';
import { NL } from './nl.ts';
import type { LanguagePack } from './pack.ts';
import { PL } from './pl.ts';
import { PT } from './pt.ts';
import { RO } from './ro.ts';
import { RU } from './ru.ts';
import { SR_CYRL } from './sr-cyrl.ts';
import { SR_LATN } from './sr-latn.ts';
import { SV } from './sv.ts';
import { TR } from './tr.ts';
import { UK } from './uk.ts';

/** Packs of languages that have a file of their own. */
export const PACKS: readonly LanguagePack[] = [
  DE,
  ES,
  FR,
  IT,
  PT,
  NL,
  SV,
  RO,
  PL,
  CS,
  SR_LATN,
  SR_CYRL,
  UK,
  RU,
  TR,
  EL,
];
