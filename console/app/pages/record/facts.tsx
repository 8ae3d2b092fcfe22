import type { ComponentChildren } from 'preact';
import type { CleanRecord } from '../../../../lambdas/stores/record.ts';
import { count, size, when } from '../../format.ts';
import { FLAGS, NORMAL_NAMES } from '../../labels.ts';

/** What the record says beside its text. */
export function Facts({ record }: { readonly record: CleanRecord }) {
  const { bytes, versionId, encoding, ruleset, profile, cleanedAt, flags = [], text, etag } = record;
  return (
    <dl class="facts">
      <Fact name="Cleaned">
        <time dateTime={cleanedAt}>{when(cleanedAt)}</time>
      </Fact>
      {bytes !== undefined && <Fact name="Raw size">{size(bytes)}</Fact>}
      {text !== undefined && <Fact name="Clean text">{count(text.length)} characters</Fact>}
      {encoding && (
        <Fact name="Encoding">
          {encoding.name}, {encoding.outcome}
        </Fact>
      )}
      {profile && <Fact name="Profile">{profile}</Fact>}
      {ruleset && (
        <Fact name="Ruleset">
          <code>{ruleset}</code>
        </Fact>
      )}
      <Fact name={versionId ? 'Raw version' : 'Raw version’s ETag'}>
        <code>{versionId ?? etag ?? 'unknown'}</code>
      </Fact>
      <Normalised record={record} />
      {flags.length > 0 && (
        <Fact name="Flags">
          {flags.map((flag) => (
            <span key={flag} class="flag-line">
              <span class="flag">⚑ {flag}</span> {FLAGS[flag]}
            </span>
          ))}
        </Fact>
      )}
    </dl>
  );
}

function Normalised({ record: { normalised } }: { readonly record: CleanRecord }) {
  if (normalised === undefined) return null;
  const parts = Object.entries(normalised).filter(([, number]) => number > 0);
  return (
    <Fact name="Normalised">
      {parts.length === 0
        ? 'nothing'
        : parts
            .map(([kind, number]) => `${NORMAL_NAMES[kind as keyof typeof normalised]} ${count(number)}`)
            .join(', ')}
    </Fact>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
