import type { Rule } from '../rule.ts';
import { COMMENT_FORM } from './comment-form.ts';
import { DONATION } from './donation.ts';
import { VERIFICATION_TOKEN } from './verification-token.ts';

/** The rules that are patterns, in the order in which they are tried on a block. */
export const RULES: readonly Rule[] = [...VERIFICATION_TOKEN, ...COMMENT_FORM, ...DONATION];
