import { computed, signal } from '@preact/signals';
import type { RuleBook, RuleChange, RuleData, SignData } from '../../../api.ts';

/** A rule or sign that is being written; `origin` is the id of the one whose place it takes. */
export type Draft =
  | { readonly key: number; readonly form: 'rule'; readonly origin?: string; readonly data: RuleData }
  | { readonly key: number; readonly form: 'sign'; readonly origin?: string; readonly data: SignData };

/** The change that is tried. It stays while other pages are looked at. */
export const drafts = signal<readonly Draft[]>([]);
export const disabled = signal<readonly string[]>([]);

export const change = computed<RuleChange>(() => ({
  rules: drafts.value.flatMap((draft) => (draft.form === 'rule' ? [tidy(draft.data)] : [])),
  signs: drafts.value.flatMap((draft) => (draft.form === 'sign' ? [tidy(draft.data)] : [])),
  disabled: disabled.value as RuleChange['disabled'],
}));

export const isEmpty = computed(() => drafts.value.length + disabled.value.length === 0);

let nextKey = 1;

const NEW_RULE: RuleData = {
  id: '',
  why: '',
  languages: ['en'],
  hints: [],
  pattern: '',
  span: 'block',
  place: 'later',
  evidence: 'certain',
  removes: [''],
  keeps: [''],
};

const NEW_SIGN: SignData = {
  id: '',
  why: '',
  languages: ['en'],
  labels: [],
  always: [],
  phrases: [],
  removes: [''],
  keeps: [''],
};

export function addRule(): void {
  drafts.value = [...drafts.value, { key: nextKey++, form: 'rule', data: NEW_RULE }];
}

export function addSign(): void {
  drafts.value = [...drafts.value, { key: nextKey++, form: 'sign', data: NEW_SIGN }];
}

/** Begins to edit a copy; one that is being edited already stays as it is. */
export function edit(id: string, book: RuleBook): void {
  if (drafts.value.some(({ origin }) => origin === id)) return;
  enable(id);
  const rule = book.rules.find((known) => known.id === id);
  const sign = book.signs.find((known) => known.id === id);
  const [key, origin] = [nextKey++, id];
  if (rule) drafts.value = [...drafts.value, { key, form: 'rule', origin, data: rule }];
  else if (sign) drafts.value = [...drafts.value, { key, form: 'sign', origin, data: sign }];
}

export function rewrite<T extends Draft>(draft: T, data: Partial<T['data']>): void {
  const changed = { ...draft, data: { ...draft.data, ...data } };
  drafts.value = drafts.value.map((other) => (other.key === draft.key ? changed : other));
}

export function discard({ key }: Draft): void {
  drafts.value = drafts.value.filter((other) => other.key !== key);
}

export function disable(id: string): void {
  drafts.value = drafts.value.filter(({ origin }) => origin !== id);
  if (!disabled.value.includes(id)) disabled.value = [...disabled.value, id];
}

export function enable(id: string): void {
  disabled.value = disabled.value.filter((other) => other !== id);
}

/** Without the empty entries that a form has while it is filled in. */
function tidy<T extends RuleData | SignData>(data: T): T {
  const entries = Object.entries(data).map(([field, value]) => [
    field,
    Array.isArray(value) ? value.filter((entry: string) => entry.trim() !== '') : value,
  ]);
  return Object.fromEntries(entries);
}
