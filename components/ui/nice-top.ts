/** The least of 1, 2, 4, 5, 10, 20, 40 … that is not below `value`: the top of an axis whose half is round too. */
export function niceTop(value: number): number {
  if (value <= 2) return 2;
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 4, 6, 8].find((step) => step * power >= value) ?? 10) * power;
}
