import type { Center } from "@/lib/db/context";
import { actInCenter } from "@/lib/db/tenant";
import { chinaDate, chinaDayStart } from "@/lib/domain/base/china-time";
import { civilDate } from "@/lib/domain/base/civil-date";
import { addAssisted } from "@/lib/usecases/community/assisted/assisted";
import { requestExport } from "@/lib/usecases/community/assisted/assisted-export";
import { openAssisted } from "@/lib/usecases/community/assisted/assisted-opening";
import { plainAssisted } from "../../support/community/assisted-world";
import { type Person, visitOf } from "../../support/factories";

/** The records of a community's room. */
export function communityShown(center: Center, worker: Person, place: string, today: string) {
  // The time of day of the server: an opening counts for half an hour.
  const sinceMidnight = Date.now() - chinaDayStart(chinaDate(new Date())).getTime();
  const now = new Date(chinaDayStart(civilDate(today)).getTime() + sinceMidnight);
  return actInCenter(visitOf(center, worker, "assisted.edit", now, { place }), async (ctx) => {
    const { id: assisted } = await addAssisted(ctx, { ...plainAssisted(today), placeId: place });
    const { access: opening } = await openAssisted(ctx, { assisted, reason: "入户走访前联系" });
    const { id: assistedExport } = await requestExport(ctx, { reason: "重阳节走访" });
    return { assisted, opening, assistedExport };
  });
}
