import { compose } from './compose.ts';
import { ARTICLE } from './context/article.model.ts';
import { Judge } from './context/judge.ts';
import type { Model } from './context/model.ts';
import { PAGE } from './context/page.model.ts';
import { applyEdits, Edits, KIND, NORMAL_KINDS, type NormalKind, OffsetMap } from './edit.ts';
import type { Language } from './languages.ts';
import { type Normalised, Normaliser } from './normalise.ts';
import { type Proposal, proposeRemovals } from './remove.ts';
import { type RuleId, RuleSet } from './rule.ts';
import { RULES, SIGNS } from './rules/index.ts';
import { titleOf } from './title.ts';

export const PROFILES = ['article', 'page'] as const;
export type Profile = (typeof PROFILES)[number];

export const STEPS = ['repair', 'normalise', 'remove'] as const;
export type Step = (typeof STEPS)[number];

export interface CleaningOptions {
  /** `article`: text taken out of a page, where only what is certain goes. `page`: the whole page as text. */
  readonly profile: Profile;
  /** `fold` spells Vučić as Vucic; `keep` leaves diacritics, composed as NFC does. */
  readonly diacritics: 'fold' | 'keep';
  /** Folds letters as this language spells them in ASCII, as ü to ue in German; undefined folds to the base. */
  readonly language: Language | undefined;
  /** Words that keep their diacritics. */
  readonly exceptions: readonly string[];
  readonly steps: readonly Step[];
}

const DEFAULT_OPTIONS: CleaningOptions = {
  profile: 'article',
  diacritics: 'fold',
  language: undefined,
  exceptions: [],
  steps: STEPS,
};

/** A span of the raw text that a rule removed, in UTF-16 code units, separators included. */
export interface Removed {
  readonly rule: RuleId;
  readonly start: number;
  readonly end: number;
}

export type Flag = 'over-removal' | 'replacement-characters' | 'nothing-left' | 'unsettled';

export interface Cleaned {
  readonly text: string;
  /** The first line, when it reads as a headline. It stays in the text. */
  readonly title: string | undefined;
  /** In the order of the text, neighbours of one rule merged. */
  readonly removed: readonly Removed[];
  /** How many edits of each kind, or deleted characters, those inside removals not counted. */
  readonly normalised: Readonly<Record<NormalKind, number>>;
  readonly flags: readonly Flag[];
  /** All that was done to the raw text. */
  readonly edits: Edits;
}

/** From this share of the words on, the brake of each profile holds back the rules that are not certain alone. */
const BRAKE_SHARE: Readonly<Record<Profile, number>> = { article: 0.3, page: 0.7 };

const MODELS: Readonly<Record<Profile, Model>> = { article: ARTICLE, page: PAGE };

/** Removing residue can uncover more of it: a token that becomes the last line. */
const MOST_ROUNDS = 4;

/**
 * Cleans texts. Keeps nothing between them: the same text and options give the same result, always.
 * The steps in order: repair, canonical composition, one pass over characters, removal, spelling of a language.
 */
export class Cleaner {
  readonly #options: CleaningOptions;
  readonly #normaliser: Normaliser;
  /** Folds for matching what the normaliser leaves unfolded; undefined when it folds everything itself. */
  readonly #folding: Normaliser | undefined;
  /** Folds letters in a way that rules do not expect, so after they were applied. */
  readonly #spelling: Normaliser | undefined;
  readonly #rules: RuleSet;
  readonly #judge: Judge;

  constructor(options: Partial<CleaningOptions> = {}, rules: RuleSet = new RuleSet(RULES, SIGNS)) {
    this.#options = { ...DEFAULT_OPTIONS, ...options };
    const { language, exceptions } = this.#options;
    const kinds = normalKinds(this.#options);
    const spellsOtherwise = kinds.includes('diacritics') && (language !== undefined || exceptions.length > 0);
    const early = spellsOtherwise ? kinds.filter((kind) => kind !== 'diacritics') : kinds;
    this.#normaliser = new Normaliser(early);
    this.#spelling = spellsOtherwise
      ? new Normaliser(kinds, { ...(language && { language }), exceptions })
      : undefined;
    this.#folding = early.length === NORMAL_KINDS.length ? undefined : new Normaliser();
    this.#rules = rules;
    this.#judge = new Judge(MODELS[this.#options.profile], rules.signs, this.#options.profile === 'article');
  }

  /** Takes time linear in the text. */
  clean(raw: string): Cleaned {
    const normalised = this.#normaliser.normalise(raw);
    const { edits, flags } = this.#options.steps.includes('remove')
      ? this.#remove(normalised)
      : { edits: compose(normalised.edits, this.#spell(normalised.text)), flags: [] as Flag[] };
    const text = edits === normalised.edits ? normalised.text : applyEdits(raw, edits);
    return {
      text,
      title: titleOf(text),
      removed: removedSpans(edits, this.#rules),
      normalised: countKinds(edits),
      flags: [...flags, ...flagsOf(text)],
      edits,
    };
  }

  #remove(normalised: Normalised): { edits: Edits; flags: Flag[] } {
    const flags = new Set<Flag>();
    let { edits, text, isInert } = normalised;
    let last: Proposal | undefined;
    for (let round = 0; ; round++) {
      const { removals, proposal } = this.#proposeRemovals(text, last);
      if (proposal.overRemoval) flags.add('over-removal');
      if (removals.length === 0) {
        const spelled = this.#spell(text);
        if (spelled.length === 0) break;
        edits = compose(edits, spelled);
        text = applyEdits(text, spelled);
        [last, isInert] = [undefined, false];
        continue;
      }
      if (round >= MOST_ROUNDS) {
        flags.add('unsettled');
        break;
      }
      last = proposal;
      const again = this.#normaliser.normalise(applyEdits(text, removals), isInert);
      edits = compose(compose(edits, removals), again.edits);
      ({ text, isInert } = again);
    }
    return { edits, flags: [...flags] };
  }

  #spell(text: string): Edits {
    return this.#spelling?.edits(text) ?? Edits.none;
  }

  /** The removals from `text`, found on its folded view and counted in its own offsets. */
  #proposeRemovals(text: string, last: Proposal | undefined): { removals: Edits; proposal: Proposal } {
    const folding = this.#folding?.edits(text) ?? Edits.none;
    const cased = applyEdits(text, folding);
    const share = BRAKE_SHARE[this.#options.profile];
    const proposal = proposeRemovals(cased, this.#rules, this.#judge, share, last);
    const removals = new Edits(proposal.removals.length);
    const map = new OffsetMap(folding);
    let behind = 0;
    for (const { start, end, rule } of proposal.removals) {
      const from = Math.max(behind, map.toOriginalStart(start));
      behind = map.toOriginalEnd(end);
      removals.add(from, behind, '', KIND.removed, rule);
    }
    return { removals, proposal };
  }
}

function normalKinds({ steps, diacritics }: CleaningOptions): NormalKind[] {
  return NORMAL_KINDS.filter((kind) => {
    if (kind === 'repaired') return steps.includes('repair');
    return steps.includes('normalise') && (kind !== 'diacritics' || diacritics === 'fold');
  });
}

function removedSpans(edits: Edits, rules: RuleSet): Removed[] {
  const spans: Removed[] = [];
  for (let i = 0; i < edits.length; i++) {
    if ((edits.kinds(i) & KIND.removed) === 0) continue;
    const [rule, start, end] = [rules.ids[edits.rule(i)] as RuleId, edits.start(i), edits.end(i)];
    const last = spans.at(-1);
    if (last?.rule === rule && last.end === start) spans[spans.length - 1] = { ...last, end };
    else spans.push({ rule, start, end });
  }
  return spans;
}

function countKinds(edits: Edits): Record<NormalKind, number> {
  const counts = { repaired: 0, quotes: 0, diacritics: 0, punctuation: 0, spaces: 0, invisibles: 0 };
  for (let i = 0; i < edits.length; i++) {
    const kinds = edits.kinds(i);
    const characters = edits.replacement(i) === '' ? edits.end(i) - edits.start(i) : 1;
    if (kinds & KIND.repaired) counts.repaired += characters;
    if (kinds & KIND.quotes) counts.quotes += characters;
    if (kinds & KIND.diacritics) counts.diacritics += characters;
    if (kinds & KIND.punctuation) counts.punctuation += characters;
    if (kinds & KIND.spaces) counts.spaces += characters;
    if (kinds & KIND.invisibles) counts.invisibles += characters;
  }
  return counts;
}

function flagsOf(text: string): Flag[] {
  const flags: Flag[] = [];
  if (text.includes('\ufffd')) flags.push('replacement-characters');
  if (text.trim() === '') flags.push('nothing-left');
  return flags;
}
