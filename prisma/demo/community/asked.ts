import { randomUUID } from "node:crypto";
import type { Center } from "@/lib/db/context";
import { type Actor, visitor } from "@/lib/domain/access";
import { addDays, type CivilDate } from "@/lib/domain/base/civil-date";
import { dispatchOrder } from "@/lib/usecases/community/order/dispatch";
import { acceptByCode, finishByCode } from "@/lib/usecases/community/order/dispatch-answer";
import { askOrder } from "@/lib/usecases/community/order/order-ask";
import { rateOrder } from "@/lib/usecases/community/order/order-track";
import { triageOrder } from "@/lib/usecases/community/order/order-triage";
import { act, moment } from "../visits";

export interface Asked {
  community: string;
  /** The team that it is dispatched to. */
  team: string;
  day: CivilDate;
  kind: string;
  content: string;
  asker: { name: string; phone: string; address: string };
  far: "new" | "offered" | "serving" | "done" | "rated";
  note: string;
  rating: "4" | "5";
  comment?: string;
}

/** What a resident asked for, and how far it came: the desk dispatches it to a team, which answers by its code. */
export async function keepAsked(center: Center, actor: Actor, told: Asked): Promise<void> {
  const { community, team, kind, content, asker, far, note, rating, comment = null } = told;
  const by = <T>(who: Actor, time: string, run: Parameters<typeof act<T>>[4], later = 0) =>
    act(
      center,
      who,
      who === visitor ? "order.track" : "order.edit",
      moment(addDays(told.day, later), time),
      run,
    );
  const {
    id,
    number,
    code: queryCode,
  } = await by(visitor, "08:40", (ctx) =>
    askOrder(ctx, {
      ...{ kind, content, community, draftKey: randomUUID(), serviceId: null, wishedOn: null, minor: false },
      ...{ ...asker, guardian: null },
    }),
  );
  if (far === "new") return;
  await by(actor, "09:10", (ctx) => triageOrder(ctx, { order: id }));
  const to = { to: "team" as const, teamId: team, organizationId: null, volunteerId: null };
  const { code } = await by(actor, "09:12", (ctx) => dispatchOrder(ctx, { order: id, ...to }));
  if (far === "offered") return;
  await by(visitor, "09:40", (ctx) => acceptByCode(ctx, { code, teamId: null }));
  if (far === "serving") return;
  await by(visitor, "15:20", (ctx) => finishByCode(ctx, { code, note }));
  if (far === "done") return;
  await by(visitor, "19:00", (ctx) => rateOrder(ctx, { number, queryCode, rating, comment }));
}
