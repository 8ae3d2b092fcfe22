import leaders from '../../../../seeds/000_036b6ae5d702110b.txt';
import call from '../../../../seeds/001_e275be020c35140d.txt';
import today from '../../../../seeds/002_f1c14fb623d5a113.txt';
import exchange from '../../../../seeds/003_c79abe553812eb25.txt';
import meeting from '../../../../seeds/004_9fa6195cd0faa982.txt';

/** Uploads as they come, each with something to see. */
export const SAMPLES: readonly { readonly name: string; readonly text: string }[] = [
  { name: 'A blog post with a token, a plea and a comment form', text: leaders },
  { name: 'A first phone call', text: call },
  { name: 'A speech on the phone, with many diacritics', text: today },
  { name: 'A rare direct exchange', text: exchange },
  { name: 'An unexpected friendship', text: meeting },
];
