import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

type Name = 'raw' | 'clean';

export interface Side {
  readonly shown: Name;
  readonly choose: (name: Name) => void;
}

/**
 * On a phone one side is seen at a time. Changing over keeps the place: the line that was uppermost stays there, or
 * the next that the other side has.
 */
export function useSide(viewer: RefObject<HTMLElement | null>): Side {
  const [shown, setShown] = useState<Name>('raw');
  const place = useRef<{ row: Element; top: number } | undefined>(undefined);
  useLayoutEffect(() => {
    const { row, top } = place.current ?? {};
    if (row === undefined || top === undefined) return;
    place.current = undefined;
    return holdAt(row, top);
  }, [shown]);
  const choose = (name: Name) => {
    place.current = uppermost(viewer.current);
    setShown(name);
  };
  return { shown, choose };
}

function uppermost(viewer: HTMLElement | null): { row: Element; top: number } | undefined {
  const heads = viewer?.querySelector('.heads')?.getBoundingClientRect().bottom ?? 0;
  for (const row of viewer?.querySelectorAll('.row') ?? []) {
    const { bottom, top } = row.getBoundingClientRect();
    if (bottom > heads) return top < innerHeight ? { row, top } : undefined;
  }
  return undefined;
}

/**
 * Scrolls until a row, or the next that is seen, has its top at `top`; once more in the next frame, since the browser
 * holds what it takes for the place itself, and blocks that it left out of the layout get another height.
 */
function holdAt(row: Element, top: number): () => void {
  const scroll = () => {
    const seen = nextSeen(row);
    if (seen) scrollBy(0, seen.getBoundingClientRect().top - top);
  };
  scroll();
  const request = requestAnimationFrame(scroll);
  return () => cancelAnimationFrame(request);
}

function nextSeen(row: Element): Element | null {
  let seen: Element | null = row;
  while (seen && seen.getBoundingClientRect().height === 0) {
    seen = seen.nextElementSibling ?? seen.parentElement?.nextElementSibling?.firstElementChild ?? null;
  }
  return seen;
}

const NAMES: Readonly<Record<Name, string>> = { raw: 'Raw', clean: 'Clean' };

/** Headings of the two sides; on a phone they choose between them. */
export function Sides({ side: { shown, choose } }: { readonly side: Side }) {
  return (
    <thead class="heads">
      <tr>
        {(['raw', 'clean'] as const).map((name) => (
          <th key={name} scope="col" class={`head head-${name}`}>
            <span class="head-name">{NAMES[name]}</span>
            <button type="button" class="tab" aria-pressed={shown === name} onClick={() => choose(name)}>
              {NAMES[name]}
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}
