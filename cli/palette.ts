import pc from 'picocolors';

export type Palette = ReturnType<typeof pc.createColors>;

/** Colours where the stream is a terminal that shows them; NO_COLOR and FORCE_COLOR are heeded. */
export function palette(stream: NodeJS.WriteStream): Palette {
  const forced = process.env.FORCE_COLOR !== undefined && process.env.FORCE_COLOR !== '0';
  return pc.createColors(forced || (stream.isTTY === true && pc.isColorSupported));
}
