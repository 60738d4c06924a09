import type { Center } from "@/lib/db/context";
import { actInCenter } from "@/lib/db/tenant";
import { addAssisted, openAssisted } from "@/lib/usecases/community/assisted";
import { requestExport } from "@/lib/usecases/community/assisted-export";
import { plainAssisted } from "../../support/assisted-world";
import { type Person, visitOf } from "../../support/factories";

/** The records of a community's room. */
export function communityShown(center: Center, worker: Person, place: string, today: string) {
  return actInCenter(visitOf(center, worker, "assisted.edit", today, { place }), async (ctx) => {
    const { id: assisted } = await addAssisted(ctx, { ...plainAssisted(today), placeId: place });
    const { access: opening } = await openAssisted(ctx, { assisted, reason: "入户走访前联系" });
    const { id: assistedExport } = await requestExport(ctx, { reason: "重阳节走访" });
    return { assisted, opening, assistedExport };
  });
}
