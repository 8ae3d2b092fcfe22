import type { RuleProblems } from '../../../api.ts';

const FEW = 6;

/** What is wrong, the first things at once; `withIds` where they are of several rules. */
export function Problems({
  problems,
  withIds = false,
}: {
  readonly problems: RuleProblems;
  readonly withIds?: boolean;
}) {
  if (problems.length === 0) return null;
  const rest = problems.slice(FEW);
  return (
    <div class="problems">
      <ProblemList problems={problems.slice(0, FEW)} withIds={withIds} />
      {rest.length > 0 && (
        <details>
          <summary>and {rest.length} more</summary>
          <ProblemList problems={rest} withIds={withIds} />
        </details>
      )}
    </div>
  );
}

function ProblemList({ problems, withIds }: { readonly problems: RuleProblems; readonly withIds: boolean }) {
  return (
    <ul>
      {problems.map(({ id, problem }) => (
        <li key={id + problem}>
          {withIds && <code>{id}</code>} {problem}
        </li>
      ))}
    </ul>
  );
}
