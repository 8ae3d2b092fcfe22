import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RuleCard } from '../../../api.ts';
import { KindChip, kindOf } from '../../kinds.tsx';
import type { Comparison } from './marks.ts';

/** Time to move the pointer from a removal to its card. Milliseconds. */
const PATIENCE = 400;
const ID = 'rule-card';

interface Anchor {
  readonly element: Element;
  readonly rule: string;
}

/** The card of the removal that has the pointer or the focus: Escape closes it, and the pointer may move onto it. */
export function useRuleCard(
  viewer: RefObject<HTMLElement | null>,
  { changes }: Comparison,
  rules: Readonly<Record<string, RuleCard>>,
) {
  const [anchor, setAnchor] = useState<Anchor>();
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  const show = ({ target }: { target: EventTarget | null }) => {
    if ((target as Element).closest(`#${ID}`)) return clearTimeout(leaving.current);
    const element = (target as Element).closest<HTMLElement>('[data-removal]');
    const rule = element ? changes[Number(element.dataset.removal)]?.rule : undefined;
    if (element === null || rule === undefined) return leave();
    clearTimeout(leaving.current);
    setAnchor((before) => (before?.element === element ? before : { element, rule }));
  };
  const leave = () => {
    clearTimeout(leaving.current);
    leaving.current = setTimeout(() => setAnchor(undefined), PATIENCE);
  };
  useEffect(() => () => clearTimeout(leaving.current), []);
  useEffect(() => {
    if (anchor === undefined) return;
    anchor.element.setAttribute('aria-describedby', ID);
    const close = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') setAnchor(undefined);
    };
    addEventListener('keydown', close);
    return () => {
      anchor.element.removeAttribute('aria-describedby');
      removeEventListener('keydown', close);
    };
  }, [anchor]);
  return {
    card: anchor && <Card anchor={anchor} viewer={viewer} rule={rules[anchor.rule]} />,
    handlers: {
      onPointerOver: show,
      onPointerLeave: leave,
      onFocusIn: show,
      onFocusOut: leave,
      onClick: show,
    },
  };
}

function Card({
  anchor: { element, rule: id },
  viewer,
  rule,
}: {
  readonly anchor: Anchor;
  readonly viewer: RefObject<HTMLElement | null>;
  readonly rule: RuleCard | undefined;
}) {
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (card.current && viewer.current) place(card.current, element, viewer.current);
  }, [element]);
  return (
    <div ref={card} id={ID} class="card" role="tooltip">
      <p class="card-head">
        <KindChip kind={kindOf(id)} /> <code>{id}</code>
      </p>
      {rule ? (
        <>
          <p>{rule.why}</p>
          <Examples name="Removes" texts={rule.removes} />
          <Examples name="Keeps" texts={rule.keeps} />
        </>
      ) : (
        <p>The rules of this version do not know it any more.</p>
      )}
    </div>
  );
}

/** So many examples, and so much of each, as fit a card. */
const EXAMPLES = 2;
const LONGEST = 160;

function Examples({ name, texts }: { readonly name: string; readonly texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <>
      <p class="card-label">{name}</p>
      <ul>
        {texts.slice(0, EXAMPLES).map((text) => (
          <li key={text}>{text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text}</li>
        ))}
      </ul>
    </>
  );
}

/** Below it a viewer has one side at a time. Pixels. */
const TWO_SIDES = 736;
const GAP = 6;

/**
 * Beside what it is about, over the other side, where nothing stands that was removed; else below, or above where
 * there is no room. Within the viewer's width.
 */
function place(card: HTMLElement, element: Element, viewer: HTMLElement): void {
  const about = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const frame = viewer.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = card;
  const isBeside = frame.width >= TWO_SIDES && element.closest('.side.raw') !== null;
  const lowest = Math.max(0, innerHeight - height - GAP);
  const hasRoomBelow = about.bottom + GAP + height < innerHeight || about.top < height + GAP;
  const below = hasRoomBelow ? about.bottom + GAP : about.top - height - GAP;
  const left = isBeside ? frame.width / 2 + GAP : about.left - frame.left;
  const top = isBeside ? Math.min(about.top, lowest) : below;
  card.style.left = `${Math.max(0, Math.min(left, frame.width - width))}px`;
  card.style.top = `${top - frame.top}px`;
}
