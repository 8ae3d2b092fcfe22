/** Stands for any characters but `:` and `/`: one part of an ARN that is known at deployment only. */
export const SEGMENT = '\0';

/**
 * Whether some text fits both patterns, in which, as in IAM, `*` stands for any characters and `?` for one.
 */
export function overlap(a: string, b: string): boolean {
  // row[j]: the rest of `a` from i and of `b` from j can be the same text. Filled in from the ends.
  let next: boolean[] = [];
  for (let i = a.length; i >= 0; i--) {
    const row: boolean[] = [];
    for (let j = b.length; j >= 0; j--) {
      const [x, y] = [a[i], b[j]];
      const skipX = next[j] === true;
      const skipY = row[j + 1] === true;
      if (x === undefined && y === undefined) row[j] = true;
      else if (spans(x, y)) row[j] = skipX || skipY;
      else
        row[j] = (isWildcard(x) && skipX) || (isWildcard(y) && skipY) || (same(x, y) && next[j + 1] === true);
    }
    next = row;
  }
  return next[0] === true;
}

/** Whether one of the two can take the other in: it may then end here or go on. */
function spans(x: string | undefined, y: string | undefined): boolean {
  return x === '*' || y === '*' || (x === SEGMENT && !isBorder(y)) || (y === SEGMENT && !isBorder(x));
}

function isBorder(char: string | undefined): boolean {
  return char === ':' || char === '/';
}

function isWildcard(char: string | undefined): boolean {
  return char === '*' || char === SEGMENT;
}

function same(x: string | undefined, y: string | undefined): boolean {
  return x !== undefined && y !== undefined && (x === y || x === '?' || y === '?');
}
