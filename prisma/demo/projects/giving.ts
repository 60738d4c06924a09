import { randomUUID } from "node:crypto";
import type { Context } from "@/lib/db/context";
import { addDays, type CivilDate, toUtcMidnight, yearOf } from "@/lib/domain/base/civil-date";
import type { Fen } from "@/lib/domain/base/money";
import type { ResourceKind } from "@/lib/domain/projects/giving/resource";
import { type Told, tell } from "../incubation/told";
import { moment } from "../visits";

export interface Gift {
  title: string;
  kind: ResourceKind;
  mode: string | null;
  donor: { body: string } | { name: string };
  anonymous?: boolean;
  valueFen: Fen;
  quantity: number;
  unit: string;
  projectId?: string | null;
  receivedOn: CivilDate;
  /** Handed out of it, to a place or an organization. */
  out?: { quantity: number; placeId?: string; organizationId?: string; receiver: string; people?: number };
}

const basis: Record<ResourceKind, string> = {
  money: "银行回单",
  goods: "发票和市场价",
  service: "按工时和同类服务单价折算",
};

/** What was given, received with its paper, and handed out. */
export async function keepGifts(ctx: Context, gifts: readonly Gift[]): Promise<void> {
  const { center, db } = ctx;
  const centerId = center.id;
  const kept = gifts.map((gift, at) => ({
    ...{ ...gift, id: randomUUID(), given: randomUUID() },
    number: `${center.code}-JS${yearOf(gift.receivedOn)}-${String(at + 1).padStart(3, "0")}`,
  }));
  await db.charityResource.createMany({
    data: kept.map(({ id, number, title, kind, mode, donor, anonymous = false, ...gift }) => ({
      ...{ centerId, id, number, title, kind, mode, anonymous, longTerm: "body" in donor },
      ...{ donorId: "body" in donor ? donor.body : null, donorName: "name" in donor ? donor.name : null },
      ...{ unit: gift.unit, quantity: gift.quantity, valueFen: gift.valueFen, valueBasis: basis[kind] },
      ...{ projectId: gift.projectId ?? null, state: "received" as const, published: !anonymous },
      through: kind === "money" ? "区慈善总会" : null,
      ...{ receivedOn: toUtcMidnight(gift.receivedOn), receivedByName: ctx.actor.name, quality: "完好" },
    })),
  });
  const out = kept.flatMap(({ out, ...gift }) => (out ? [{ ...gift, ...out }] : []));
  await db.distribution.createMany({
    data: out.map(({ given, id, quantity, receivedOn, placeId, organizationId, receiver, ...more }) => ({
      ...{ centerId, id: given, resourceId: id, quantity, handedOn: toUtcMidnight(addDays(receivedOn, 10)) },
      ...{ placeId: placeId ?? null, organizationId: organizationId ?? null, receiver },
      ...{ people: more.people ?? null, projectId: more.projectId ?? null, effect: "已发到人，签收单留存。" },
    })),
  });
  await tell(ctx, [
    ...kept.flatMap(({ id, receivedOn }): Told[] => {
      const subject = { type: "resource" as const, id };
      return [
        { subject, event: "add", to: "pledged", at: moment(addDays(receivedOn, -3), "10:00") },
        { subject, event: "receive", from: "pledged", to: "received", at: moment(receivedOn, "15:00") },
      ];
    }),
    ...out.map(
      ({ given, receivedOn }): Told => ({
        ...{ subject: { type: "distribution", id: given }, event: "handOut" },
        at: moment(addDays(receivedOn, 10), "16:00"),
      }),
    ),
  ]);
}

export interface Signed {
  title: string;
  body: string;
  partner: string;
  signedOn: CivilDate;
  amountFen: Fen | null;
}

/** Contracts that came of bringing people together. */
export async function keepContracts(ctx: Context, contracts: readonly Signed[]): Promise<void> {
  const kept = contracts.map((one) => ({ ...one, id: randomUUID() }));
  await ctx.db.outcome.createMany({
    data: kept.map(({ id, title, body: bodyId, partner, signedOn, amountFen }) => ({
      ...{ centerId: ctx.center.id, id, kind: "contract" as const, title, bodyId, partner, amountFen },
      signedOn: toUtcMidnight(signedOn),
    })),
  });
  await tell(
    ctx,
    kept.map(({ id, signedOn }): Told => {
      return { subject: { type: "outcome", id }, event: "add", at: moment(addDays(signedOn, 1), "10:00") };
    }),
  );
}

export interface Won {
  name: string;
  tier: string;
  awardedBy: string;
  awardedOn: CivilDate;
  holder: string;
  of: { projectId: string } | { bodyId: string } | { organizationId: string };
}

/** Awards, with whose they are. */
export async function keepHonours(ctx: Context, honours: readonly Won[]): Promise<void> {
  const kept = honours.map((one) => ({ ...one, id: randomUUID() }));
  await ctx.db.honour.createMany({
    data: kept.map(({ of, awardedOn, ...one }) => ({
      ...{ centerId: ctx.center.id, ...one, ...of, awardedOn: toUtcMidnight(awardedOn) },
    })),
  });
  await tell(
    ctx,
    kept.map(({ id, awardedOn }): Told => {
      return { subject: { type: "honour", id }, event: "add", at: moment(addDays(awardedOn, 2), "10:00") };
    }),
  );
}
