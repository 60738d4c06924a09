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
