import type { Sign } from '../../sign.ts';
import { ADVERTISING } from './advertising.ts';
import { BYLINE } from './byline.ts';
import { COMMENTS } from './comments.ts';
import { COOKIE_PRIVACY } from './cookie-privacy.ts';
import { COPYRIGHT } from './copyright.ts';
import { DATELINE } from './dateline.ts';
import { DISCLOSURE } from './disclosure.ts';
import { DONATION_SIGNS } from './donation.ts';
import { COMMENT_FORM_SIGNS } from './form-fields.ts';
import { IMAGE_CREDIT } from './image-credit.ts';
import { LOGIN_PAYWALL } from './login-paywall.ts';
import { NAVIGATION } from './navigation.ts';
import { NEWSLETTER } from './newsletter.ts';
import { RELATED } from './related.ts';
import { SHARE } from './share.ts';

/** The signs in Spanish and Portuguese, in the order in which the first names what goes. */
export const IBERIAN_SIGNS: readonly Sign[] = [
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
  ...RELATED,
  ...NAVIGATION,
];
