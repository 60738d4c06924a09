// Work that need not be done again while what it is made from stays the same.

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "./paths.ts";

/** Does `work` unless `stamp` says that it was done for exactly this digest. While `announce` throws, all stays as it is. */
export async function whenChanged(
  stamp: string,
  digest: string,
  work: () => Promise<void>,
  announce: () => void = () => undefined,
): Promise<void> {
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === digest) return;
  announce();
  rmSync(stamp, { force: true });
  await work();
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, digest);
}

/** Of the files under these places, by their path in the repository, and of a secret that goes into the work. */
export function digestOf(places: string[], secret = "", base = root): string {
  const hash = createHash("sha256").update(`${secret}\0`);
  for (const file of places.flatMap((place) => filesUnder(base, place))) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(base, file)))
      .update("\0");
  }
  return hash.digest("hex");
}

function filesUnder(base: string, place: string): string[] {
  const full = path.join(base, place);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [place];
  return readdirSync(full)
    .sort()
    .flatMap((entry) => filesUnder(base, path.join(place, entry)));
}
