import type { Context } from "@/lib/db/context";
import { notFound } from "@/lib/domain/base/errors";
import type { CallKind } from "@/lib/domain/recruitment/call/call-key";
import { copyOffer } from "./call-group";
import { conditionsOf } from "./condition";
import { materialsLike } from "./required-material";

/** Gives a new call what another one offers and asks for; what its own form holds is typed already. */
export async function copyParts(ctx: Context, from: string, callId: string): Promise<string> {
  const { center, db } = ctx;
  const source = await db.call.findFirst({
    where: { centerId: center.id, id: from },
    select: { id: true, name: true, residencyModes: true, stages: true, incubationMonths: true },
  });
  if (!source) throw notFound("照抄的批次");
  await copyOffer(ctx, source, callId); // before the materials, which may be asked of one group alone
  const conditions = await conditionsOf(ctx, from);
  await db.condition.createMany({
    data: conditions.map(({ kind, text, evidence }, position) => {
      return { centerId: center.id, callId, kind, position, text, evidence };
    }),
  });
  const materials = await materialsLike(ctx, from, callId);
  await db.requiredMaterial.createMany({
    data: materials.map((material, position) => ({ ...material, centerId: center.id, callId, position })),
  });
  return source.name;
}

/** The latest calls of a kind, for a new one to begin with. */
export function callsToCopy({ center, db }: Context, kind: CallKind) {
  return db.call.findMany({
    where: { centerId: center.id, kind },
    orderBy: { number: "desc" },
    take: 6,
    select: { id: true, kind: true, number: true, name: true },
  });
}
