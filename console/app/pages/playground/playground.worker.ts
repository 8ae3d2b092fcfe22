import { type Cleaned, Cleaner } from '../../../../lambdas/cleaning/clean.ts';
import { RuleSet } from '../../../../lambdas/cleaning/rule.ts';
import { RULES, SIGNS } from '../../../../lambdas/cleaning/rules/index.ts';
import type { Change } from '../../../api.ts';
import { changesOf } from '../../../changes.ts';
import { isOff, type PlaySettings } from './settings.ts';

export interface PlayQuestion {
  readonly text: string;
  readonly settings: PlaySettings;
}

/** What became of a text. */
export interface Played extends Pick<Cleaned, 'text' | 'title' | 'flags' | 'normalised'> {
  readonly raw: string;
  readonly changes: readonly Change[];
  readonly milliseconds: number;
}

export type PlayAnswer = Played | { readonly failure: string };

let made: { readonly name: string; readonly cleaner: Cleaner; readonly rules: RuleSet } | undefined;

/** Compiling rules takes longer than cleaning a text, so the cleaner of the last settings is kept. */
function cleanerFor(settings: PlaySettings) {
  const name = JSON.stringify(settings);
  if (made?.name === name) return made;
  const { off, language, ...options } = settings;
  const rules = new RuleSet(
    RULES.filter(({ id }) => !isOff(id, off)),
    SIGNS.filter(({ id }) => !isOff(id, off)),
  );
  const cleaner = new Cleaner({ ...options, language: language === 'none' ? undefined : language }, rules);
  made = { name, cleaner, rules };
  return made;
}

function answer({ text: raw, settings }: PlayQuestion): PlayAnswer {
  try {
    const { cleaner, rules } = cleanerFor(settings);
    const started = performance.now();
    const { text, title, flags, normalised, edits } = cleaner.clean(raw);
    const milliseconds = performance.now() - started;
    return { raw, text, title, flags, normalised, changes: changesOf(edits, rules.ids), milliseconds };
  } catch (error) {
    return { failure: (error as Error).message };
  }
}

addEventListener('message', ({ data }: MessageEvent<PlayQuestion>) => postMessage(answer(data)));
