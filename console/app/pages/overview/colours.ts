import { lookOf } from '../../kinds.tsx';

/** A colour of the stylesheet as the theme has it now. */
export function colourOf(property: string): string {
  const probe = document.createElement('span');
  probe.hidden = true;
  probe.style.color = `var(${property})`;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** Distance between the stripes of a fill, pixels. */
const STRIPES = 6;

/** What fills the bars of a kind: its hue, striped where its line is not solid, so that equal hues differ. */
export function fillOf(kind: string): string | CanvasPattern {
  const { hue, line } = lookOf(kind);
  const colour = colourOf(`--hue-${hue}`);
  if (line === 'solid') return colour;
  const tile = document.createElement('canvas');
  tile.width = STRIPES;
  tile.height = STRIPES;
  const pen = tile.getContext('2d');
  if (pen === null) return colour;
  pen.fillStyle = colour;
  if (line === 'dotted') {
    pen.fillRect(0, 0, STRIPES / 2, STRIPES / 2);
    pen.fillRect(STRIPES / 2, STRIPES / 2, STRIPES / 2, STRIPES / 2);
  } else {
    pen.fillRect(0, 0, STRIPES, STRIPES * 0.6);
  }
  return pen.createPattern(tile, 'repeat') ?? colour;
}
