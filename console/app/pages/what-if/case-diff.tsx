import { useEffect, useMemo, useState } from 'preact/hooks';
import { neighbourhoods, type Piece, piecesOf } from '../../../../cli/operations/what-if/differences.ts';
import type { RuleChange, WhatIfDiff } from '../../../api.ts';
import { counted } from '../../format.ts';
import { Failure, Loading } from '../../notice.tsx';
import { postJson } from '../../request.ts';

/** Characters of the text around each difference. */
const AROUND = 220;
/** Places shown unasked, so that the next document is not far below a long one. */
const FIRST_PLACES = 12;

/** One document: what goes by the change, and what comes back, with the text around, or all of it. */
export function CaseDiff({ change, source }: { readonly change: RuleChange; readonly source: string }) {
  const [diff, setDiff] = useState<WhatIfDiff>();
  const [failure, setFailure] = useState<Error>();
  const [isWhole, setWhole] = useState(false);
  const [most, setMost] = useState(FIRST_PLACES);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const left = new AbortController();
    const { signal } = left;
    setFailure(undefined);
    postJson<WhatIfDiff>('/api/what-if/case', { change, source }, { signal }).then(setDiff, (error) => {
      if (!signal.aborted) setFailure(error);
    });
    return () => left.abort();
  }, [change, source, turn]);
  const parts = useMemo(() => diff && partsOf(diff, isWhole), [diff, isWhole]);
  if (failure) return <Failure error={failure} again={() => setTurn(turn + 1)} />;
  if (diff === undefined || parts === undefined) return <Loading what="the text" />;
  return (
    <div class="diff">
      {parts.slice(0, most).map((pieces) => (
        <p key={pieces[0]?.start} class="diff-part">
          {(pieces[0]?.start ?? 0) > 0 && <span class="muted">… </span>}
          {pieces.map((piece) => (
            <DiffPiece key={piece.start} raw={diff.raw} piece={piece} />
          ))}
          {(pieces.at(-1)?.end ?? 0) < diff.raw.length && <span class="muted"> …</span>}
        </p>
      ))}
      {parts.length > most && (
        <button type="button" onClick={() => setMost(parts.length)}>
          Show {counted(parts.length - most, 'more place')}
        </button>
      )}
      <p class="legend muted small">
        <del class="lost">lost by the change</del> <ins class="gained">comes back</ins>{' '}
        <span class="gone-both">removed either way</span>
        <button type="button" onClick={() => setWhole(!isWhole)}>
          {isWhole ? 'Only what differs' : 'The whole text'}
        </button>
      </p>
    </div>
  );
}

function partsOf(diff: WhatIfDiff, isWhole: boolean): (readonly Piece[])[] {
  return isWhole ? [piecesOf(diff)] : neighbourhoods(diff, AROUND).map(({ pieces }) => pieces);
}

function DiffPiece({
  raw,
  piece: { what, start, end, rule },
}: {
  readonly raw: string;
  readonly piece: Piece;
}) {
  const text = raw.slice(start, end).replace(MANY_LINES, '\n\n');
  const words = text.trim();
  if (words === '' || what === 'kept') return <>{text}</>;
  const at = text.indexOf(words);
  return (
    <>
      {text.slice(0, at)}
      <Marked what={what} rule={rule ?? ''} words={words} />
      {text.slice(at + words.length)}
    </>
  );
}

/** Empty lines tell nothing. */
const MANY_LINES = /\n(?:[^\S\n]*\n){2,}/g;

function Marked({
  what,
  rule,
  words,
}: {
  readonly what: Exclude<Piece['what'], 'kept'>;
  readonly rule: string;
  readonly words: string;
}) {
  if (what === 'removed') {
    return (
      <span class="gone-both" title={`removed either way, before by ${rule}`}>
        {words}
      </span>
    );
  }
  const Mark = what === 'lost' ? 'del' : 'ins';
  return (
    <Mark class={what}>
      <span class="by">{what === 'lost' ? `lost by ${rule}` : `back, was ${rule}`}</span> {words}
    </Mark>
  );
}
