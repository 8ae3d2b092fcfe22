import type { CleanRecord } from '../../../../lambdas/stores/record.ts';
import { counted } from '../../format.ts';

/** The words that lost their diacritics, with the spellings that they had. */
export function Spellings({ record: { spellings } }: { readonly record: CleanRecord }) {
  const words = Object.entries(spellings ?? {});
  if (words.length === 0) return null;
  return (
    <details class="spellings">
      <summary>{counted(words.length, 'word')} with other spellings in the raw text</summary>
      <dl>
        {words.map(([word, before]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{before.join(', ')}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
