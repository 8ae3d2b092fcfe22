import { useState } from 'preact/hooks';
import type { CleanRecord } from '../../../../lambdas/stores/record.ts';
import { Export } from '../../export.tsx';
import { count } from '../../format.ts';

/** So much of the text is shown in the JSON; copy and download have all of it. Characters. */
const SHOWN = 2_000;

export function RecordJson({ record }: { readonly record: CleanRecord }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="json" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Record as JSON</summary>
      {isOpen && (
        <>
          <Export
            name="the record"
            file={`${record.source}.json`}
            type="application/json"
            text={() => `${JSON.stringify(record, null, 2)}\n`}
          />
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is to be scrolled by keyboard */}
          <section tabIndex={0} aria-label="Record as JSON">
            <pre>{JSON.stringify(shortened(record), null, 2)}</pre>
          </section>
        </>
      )}
    </details>
  );
}

function shortened(record: CleanRecord): CleanRecord {
  const { text } = record;
  if (text === undefined || text.length <= SHOWN) return record;
  return { ...record, text: `${text.slice(0, SHOWN)} … (${count(text.length - SHOWN)} more characters)` };
}
