import { createHash } from "node:crypto";

/**
 * A draw that anyone can repeat: the ids sorted by the hex SHA-256 of `seed:id` (UTF-8), smallest first,
 * whatever order they came in. The seed is typed in by a witness in public and stored with the result;
 * `printf '%s' 'seed:id' | sha256sum` checks a single line of it by hand.
 */
export function drawOrder(ids: string[], seed: string): string[] {
  return ids
    .map((id) => ({ id, lot: createHash("sha256").update(`${seed}:${id}`).digest("hex") }))
    .sort((a, b) => (a.lot < b.lot ? -1 : a.lot > b.lot ? 1 : 0))
    .map(({ id }) => id);
}
