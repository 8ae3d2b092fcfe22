import type { Rule } from '../rule.ts';
import type { Sign } from '../sign.ts';
import { ADVERTISING } from './advertising.ts';
import { BYLINE } from './byline.ts';
import { COMMENT_FORM } from './comment-form.ts';
import { COMMENTS, COMMENTS_RULES } from './comments.ts';
import { CONTACT } from './contact.ts';
import { COOKIE_PRIVACY, COOKIE_PRIVACY_RULES } from './cookie-privacy.ts';
import { COPYRIGHT, COPYRIGHT_RULES } from './copyright.ts';
import { DATELINE } from './dateline.ts';
import { DISCLOSURE } from './disclosure.ts';
import { DONATION, DONATION_SIGNS } from './donation.ts';
import { COMMENT_FORM_SIGNS } from './form-fields.ts';
import { IMAGE_CREDIT } from './image-credit.ts';
import { PACKS } from './languages/index.ts';
import { LOGIN_PAYWALL } from './login-paywall.ts';
import { NAVIGATION } from './navigation.ts';
import { NEWSLETTER, NEWSLETTER_RULES } from './newsletter.ts';
import { RATING } from './rating.ts';
import { RELATED } from './related.ts';
import { SHARE } from './share.ts';
import { VERIFICATION_TOKEN } from './verification-token.ts';

/** The rules that are patterns, in the order in which they are tried on a block. */
export const RULES: readonly Rule[] = [
  ...VERIFICATION_TOKEN,
  ...COMMENT_FORM,
  ...DONATION,
  ...NEWSLETTER_RULES,
  ...COMMENTS_RULES,
  ...COOKIE_PRIVACY_RULES,
  ...COPYRIGHT_RULES,
  ...PACKS.flatMap(({ rules }) => rules),
];

/** The signs, in the order in which the first names what goes. */
export const SIGNS: readonly Sign[] = [
  ...DONATION_SIGNS,
  ...COMMENT_FORM_SIGNS,
  ...COMMENTS,
  ...NEWSLETTER,
  ...COOKIE_PRIVACY,
  ...LOGIN_PAYWALL,
  ...SHARE,
  ...COPYRIGHT,
  ...ADVERTISING,
  ...DISCLOSURE,
  ...IMAGE_CREDIT,
  ...BYLINE,
  ...DATELINE,
  ...RATING,
  ...CONTACT,
  ...RELATED,
  ...NAVIGATION,
  ...PACKS.flatMap(({ signs }) => signs),
];
