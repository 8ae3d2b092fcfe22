import { useMemo } from 'preact/hooks';
import type { RuleCard } from '../../../api.ts';
import { Export } from '../../export.tsx';
import { count, counted } from '../../format.ts';
import { FLAGS } from '../../labels.ts';
import { KindToggles } from '../record/kind-toggles.tsx';
import { noneIsPlain } from '../record/marks.ts';
import { SideBySide } from '../record/side-by-side.tsx';
import type { Played } from './playground.worker.ts';

/** What became of the text, as on the page of a record. */
export function Outcome({
  played,
  rules,
}: {
  readonly played: Played;
  readonly rules: Readonly<Record<string, RuleCard>>;
}) {
  const plain = useMemo(noneIsPlain, []);
  const { raw, text, changes, flags } = played;
  const comparison = useMemo(() => ({ raw, changes, plain }), [raw, changes]);
  const removals = changes.filter(({ rule }) => rule !== undefined).length;
  return (
    <section aria-label="Outcome">
      <p class="play-counts" role="status">
        <strong>{counted(removals, 'removal')}</strong>, {counted(changes.length - removals, 'other change')};{' '}
        {count(raw.length)} characters became {count(text.length)}.
      </p>
      {flags.map((flag) => (
        <div class="notice" key={flag}>
          <p>
            <strong>{flag}.</strong> {FLAGS[flag]}
          </p>
        </div>
      ))}
      <div class="bar">
        <KindToggles changes={changes} plain={plain} />
        <Export name="the clean text" file="clean.txt" text={() => text} />
      </div>
      <SideBySide comparison={comparison} rules={rules} />
    </section>
  );
}
