import type { CleaningSettings } from '../../../cli/operations/what-if/worker.ts';
import type { RuleChange, RuleData, SignData } from '../../../console/api.ts';

/** A rule that is right in every respect, to be broken in one at a time. */
export const BACKER: RuleData = {
  id: 'donation/become-a-backer',
  why: 'The Harbour Post closes its articles with it.',
  languages: ['en'],
  hints: ['backer'],
  pattern: 'fund our reporting, become a backer',
  span: 'block',
  place: 'later',
  evidence: 'certain',
  removes: ['Fund our reporting, become a backer.'],
  keeps: ['He asked them to fund our reporting, become a backer and tell a friend.'],
};

/** A sign as right. */
export const LANTERN: SignData = {
  id: 'share/lantern',
  why: 'The Lantern names its button for sharing so.',
  languages: ['en'],
  labels: ['light a lantern …'],
  removes: ['Light a lantern'],
  keeps: ['They light a lantern at the end of the pier every evening, and the ferry answers it.'],
};

export const NOTHING: RuleChange = { rules: [], signs: [], disabled: [] };

/** Tries every way to part a run of letters before it gives up. */
export const ENDLESS: RuleData = { ...BACKER, pattern: '(a{1,50}){1,50}b', hints: ['aaa'] };

/** A stack's, as far as they decide how a text is cleaned. */
export const SETTINGS: CleaningSettings = {
  profile: 'article',
  diacritics: 'fold',
  language: 'none',
  exceptions: [],
  maxUploadBytes: 1000,
};
