import { CS } from './cs.ts';
import { EL } from './el.ts';
import type { LanguagePack } from './pack.ts';
import { PL } from './pl.ts';
import { RU } from './ru.ts';
import { SR_CYRL } from './sr-cyrl.ts';
import { SR_LATN } from './sr-latn.ts';
import { TR } from './tr.ts';
import { UK } from './uk.ts';

/** Packs of languages that have a file of their own. */
export const PACKS: readonly LanguagePack[] = [PL, CS, SR_LATN, SR_CYRL, UK, RU, TR, EL];
