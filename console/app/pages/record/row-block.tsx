import { useEffect, useMemo, useRef } from 'preact/hooks';
import { kindOf, lookClass, lookOf } from '../../kinds.tsx';
import { type Comparison, describeNormalised, isMarked } from './marks.ts';
import { type Piece, piecesOf, type Row } from './rows.ts';

/** Rows that are laid out together, once they come near the window. */
export interface Block {
  readonly rows: readonly Row[];
  /** Index of the first row. */
  readonly first: number;
  /** A guess at how high it is while it is not laid out. Pixels. */
  readonly height: number;
}

interface BlockProps {
  readonly block: Block;
  readonly comparison: Comparison;
  readonly isShown: boolean;
  readonly observer: IntersectionObserver | undefined;
}

export function RowBlock({ block, comparison, isShown, observer }: BlockProps) {
  const element = useRef<HTMLTableSectionElement>(null);
  useEffect(() => {
    const { current } = element;
    if (current === null || observer === undefined || isShown) return;
    observer.observe(current);
    return () => observer.unobserve(current);
  }, [observer, isShown]);
  const style = isShown
    ? { containIntrinsicBlockSize: `auto ${block.height}px` }
    : { blockSize: `${block.height}px` };
  return (
    <tbody ref={element} class="block" data-block={block.first} style={style}>
      {isShown && block.rows.map((row) => <RowView key={row.start} row={row} comparison={comparison} />)}
    </tbody>
  );
}

function RowView({ row, comparison }: { readonly row: Row; readonly comparison: Comparison }) {
  const { raw, changes } = comparison;
  const pieces = useMemo(() => piecesOf(row, raw, changes), [row, raw, changes]);
  const isEmpty = row.cleanEnd === row.cleanStart;
  const isJoined = !isEmpty && row.cleanLine === undefined && row.rawLine !== undefined;
  return (
    <tr class={isEmpty ? 'row gone' : 'row'} data-row={row.start}>
      <td class="side raw" data-line={row.rawLine}>
        {pieces.map((piece) => (
          <RawPiece key={piece} piece={piece} comparison={comparison} />
        ))}
      </td>
      <td class={isJoined ? 'side clean joined' : 'side clean'} data-line={row.cleanLine}>
        {!isEmpty && pieces.map((piece) => <CleanPiece key={piece} piece={piece} comparison={comparison} />)}
      </td>
    </tr>
  );
}

interface PieceProps {
  readonly piece: Piece;
  readonly comparison: Comparison;
}

/** Line ends are the rows' own; a bare carriage return would show as a gap. */
const withoutLineEnd = (text: string): string => text.replace(/\r?\n$|\r$/, '');

function RawPiece({
  piece: { raw, change: index, hasFirstWord },
  comparison: { changes, plain, raw: all },
}: PieceProps) {
  const text = withoutLineEnd(raw);
  const change = index === undefined ? undefined : changes[index];
  if (change === undefined || !isMarked(change, plain.value)) return <>{text}</>;
  const { rule, start, end } = change;
  if (rule === undefined) {
    const old = all.slice(start, end);
    const isUnseen = /^[\p{C}\p{Zl}\p{Zp}]*$/u.test(old) && !/^[\r\n]*$/.test(old);
    return (
      <span class={isUnseen ? 'norm unseen-mark' : 'norm'} title={describeNormalised(change, old)}>
        {text}
      </span>
    );
  }
  const kind = kindOf(rule);
  return (
    <>
      {hasFirstWord && (
        <button type="button" class={`label ${lookClass(kind)}`} data-removal={index}>
          {lookOf(kind).name}
        </button>
      )}
      {/\S/.test(text) && (
        <del class={lookClass(kind)} data-removal={index}>
          {text}
        </del>
      )}
    </>
  );
}

function CleanPiece({
  piece: { clean, change: index, isFirst },
  comparison: { changes, plain, raw },
}: PieceProps) {
  const text = withoutLineEnd(clean);
  const change = index === undefined ? undefined : changes[index];
  if (change === undefined || !isMarked(change, plain.value)) return <>{text}</>;
  const { rule, start, end } = change;
  if (rule !== undefined) {
    return isFirst ? <span class={`cut ${lookClass(kindOf(rule))}`} data-removal={index} /> : null;
  }
  if (text === '') return null;
  return (
    <span class="norm" title={describeNormalised(change, raw.slice(start, end))}>
      {text}
    </span>
  );
}
