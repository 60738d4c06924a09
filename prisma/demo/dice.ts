/** Repeatable numbers in [0, 1): the demo world is the same on every machine (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of the list, always the same for the same roll. */
export function pick<T>(list: readonly T[], roll: number): T {
  const item = list[Math.floor(roll * list.length)];
  if (item === undefined) throw new RangeError("nothing to pick from");
  return item;
}

/** The next of the list, over and over. */
export function inTurn<T>(list: readonly T[], at: number): T {
  const item = list[at % list.length];
  if (item === undefined) throw new RangeError("nothing to take turns");
  return item;
}

/** A total divided into so many whole numbers, uneven as life is, each at least `least`. */
export function divide(total: number, count: number, roll: () => number, least = 1): number[] {
  const weights = Array.from({ length: count }, () => 0.3 + roll());
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const parts = weights.map((weight) => least + Math.floor(((total - least * count) * weight) / all));
  const left = total - parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part, at) => part + (at < left ? 1 : 0));
}
