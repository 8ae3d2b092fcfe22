import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { RuleCard } from '../../../api.ts';
import { blocksOf } from './blocks.ts';
import type { Comparison } from './marks.ts';
import { RowBlock } from './row-block.tsx';
import { alignRows, rowAt } from './rows.ts';
import { useRuleCard } from './rule-card.tsx';
import { Sides, useSide } from './sides.tsx';

/** Texts up to so long are laid out at once, so that the browser's own search finds all of them. Characters. */
const WHOLE = 200_000;
/** Blocks are laid out before they come into view. */
const MARGIN = '1200px';

/** Where to go: a place of the raw text. A new object goes there again. */
export interface Jump {
  readonly offset: number;
}

export interface SideBySideProps {
  readonly comparison: Comparison;
  readonly rules: Readonly<Record<string, RuleCard>>;
  readonly jump?: Jump | undefined;
}

/**
 * The raw text on the left, the clean text on the right, each line beside what became of it. Both are columns of one
 * table, aligned by the changes, so that they cannot but scroll together.
 */
export function SideBySide({ comparison, rules, jump }: SideBySideProps) {
  const { raw, changes } = comparison;
  const rows = useMemo(() => alignRows(raw, changes), [raw, changes]);
  const blocks = useMemo(() => blocksOf(rows), [rows]);
  const viewer = useRef<HTMLDivElement>(null);
  const { shown, show, observer } = useShownBlocks(raw.length > WHOLE, [rows]);
  const { card, handlers } = useRuleCard(viewer, comparison, rules);
  const side = useSide(viewer);

  useLayoutEffect(() => {
    if (jump === undefined) return;
    const row = rowAt(rows, jump.offset);
    const block = blocks.findLast(({ first }) => first <= row);
    if (block !== undefined) show(block.first);
  }, [jump]);
  useEffect(() => {
    if (jump === undefined) return;
    return goTo(viewer.current, rows[rowAt(rows, jump.offset)]?.start, jump.offset, changes);
  }, [jump]);

  return (
    <div class={`viewer show-${side.shown}`} ref={viewer} {...handlers}>
      <table class="texts" aria-label="Raw text and clean text, line by line" onPointerDown={selectOneSide}>
        <Sides side={side} />
        {blocks.map((block) => (
          <RowBlock
            key={block.first}
            block={block}
            comparison={comparison}
            isShown={shown === 'all' || shown.has(block.first)}
            observer={observer}
          />
        ))}
      </table>
      {card}
    </div>
  );
}

/** Which blocks are laid out: all of a short text; of a long one those that were near the window once. */
function useShownBlocks(isLong: boolean, inputs: readonly unknown[]) {
  const [shown, setShown] = useState<ReadonlySet<number>>(new Set());
  const show = (...blocks: number[]) =>
    setShown((before) =>
      blocks.every((block) => before.has(block)) ? before : new Set([...before, ...blocks]),
    );
  const observer = useMemo(() => {
    if (!isLong) return undefined;
    const near = (entries: IntersectionObserverEntry[]) => {
      const seen = entries.filter(({ isIntersecting }) => isIntersecting);
      if (seen.length > 0) show(...seen.map(({ target }) => Number((target as HTMLElement).dataset.block)));
    };
    return new IntersectionObserver(near, { rootMargin: MARGIN });
  }, [isLong, ...inputs]);
  useEffect(() => () => observer?.disconnect(), [observer]);
  return { shown: isLong ? shown : ('all' as const), show, observer };
}

/** Frames until blocks above have taken their real height, after which the place is looked for once more. */
const SETTLING = [1, 4, 12];

function goTo(
  viewer: HTMLElement | null,
  row: number | undefined,
  offset: number,
  changes: Comparison['changes'],
): () => void {
  let frame = 0;
  let request = 0;
  const removal = changes.findIndex(({ start, rule }) => start === offset && rule !== undefined);
  const look = () => {
    const label = viewer?.querySelector<HTMLElement>(`button[data-removal="${removal}"]`);
    const target = label ?? viewer?.querySelector<HTMLElement>(`[data-row="${row}"]`);
    if (SETTLING.includes(frame)) target?.scrollIntoView({ block: 'center' });
    if (frame === SETTLING.at(-1)) label?.focus({ preventScroll: true });
    else request = requestAnimationFrame(look);
    frame++;
  };
  look();
  return () => cancelAnimationFrame(request);
}

/** A selection that begins on one side leaves the other side out. */
function selectOneSide({
  currentTarget,
  target,
}: {
  currentTarget: HTMLElement;
  target: EventTarget | null;
}): void {
  const side = (target as Element).closest('.side');
  currentTarget.dataset.selecting = side?.classList.contains('clean') ? 'clean' : 'raw';
}
