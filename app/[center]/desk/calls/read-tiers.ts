import { parseTypedNumber } from "@/lib/domain/base/form-number";
import { mostTiers, placesOfTiers, type Tier } from "@/lib/domain/recruitment/call/tier";
import type { CallFields } from "./call-fields";

/** Lines left empty are no tiers; the others keep the line in which they are faulty. */
export function readTiers({ tierName, tierPlaces }: CallFields): Tier[] {
  const lines = Array.from({ length: mostTiers }, (_, at) => ({
    name: tierName[at + 1]?.trim() ?? "",
    places: (tierPlaces[at + 1] ?? "").trim(),
  }));
  const last = lines.findLastIndex(({ name, places }) => name !== "" || places !== "");
  return lines
    .slice(0, last + 1)
    .map(({ name, places }) => ({ name, places: parseTypedNumber(places) ?? 0 }));
}

/** What a contest awards decides how many are chosen: nobody waits behind, and a tie is always looked at. */
export function byTiers(tiers: readonly Tier[]) {
  return { quota: placesOfTiers(tiers), rules: { reserve: 0, tieAtCut: "decide" as const } };
}
