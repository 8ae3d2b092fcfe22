/** What a file's upload carries, whose content type is its own: no page of another site can send it. */
export const UPLOAD_HEADER = 'winnow-upload';

/** Names account and region, as `StackInfo.confirm` has them, in a write to AWS that the user agreed to. */
export const CONFIRMED_HEADER = 'winnow-confirmed';
