/** The least contrast of text that everybody can read (WCAG 2.2, 1.4.3). */
export const leastContrast = 4.5;

/** Contrast of a colour `#rrggbb` against white, from 1 to 21. Throws a `TypeError` on any other text. */
export function contrastWithWhite(hex: string): number {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new TypeError(`not a colour: ${hex}`);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(parseInt(hex.slice(at, at + 2), 16) / 255),
  );
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
