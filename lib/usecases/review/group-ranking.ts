import { createHash } from "node:crypto";
import type { Context } from "@/lib/db/context";
import { rank } from "@/lib/domain/scoring";
import type { CallGroup } from "@/lib/usecases/recruitment/call/call-group";
import { type Snapshot, snapshot, snapshotDigest } from "./ranking-snapshot";
import { groupInputs } from "./review";

/** The ranking of one group now. */
export interface GroupSnapshot {
  group: CallGroup | null;
  ranking: Snapshot;
}

/** The rankings of a call as they are now, group by group, each by itself. */
export async function liveRankings(
  ctx: Context,
  call: Parameters<typeof groupInputs>[1],
): Promise<GroupSnapshot[]> {
  const { inputs } = await groupInputs(ctx, call);
  return inputs.map(({ group, ...input }) => ({ group, ranking: snapshot(input, rank(input.review), null) }));
}

/** One name for all rankings of a call as they are: of a single one it is its digest. */
export function jointDigest(rankings: readonly GroupSnapshot[]): string {
  const digests = rankings.map(({ ranking }) => snapshotDigest(ranking));
  const [only = ""] = digests;
  return digests.length === 1 ? only : createHash("sha256").update(digests.join("\n")).digest("hex");
}
