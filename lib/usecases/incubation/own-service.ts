import type { Context } from "@/lib/db/context";
import { chinaDate } from "@/lib/domain/base/china-time";
import { toUtcMidnight } from "@/lib/domain/base/civil-date";
import { invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue, Option } from "@/lib/domain/base/form";
import { type ratingForm, type requestForm, wishFaults } from "@/lib/domain/incubation/service-form";
import { ownOrganizationId } from "../base/own-organization-id";
import { sentBefore } from "../base/sent-before";
import { assertStanding } from "../registry/standing";
import { assertSound, moveRequest } from "./service-request";
import { lockHolder } from "./space-release";

// What an organization does with its own requests for services; it sees no others.

/** What may be asked for, kind by kind. */
export async function serviceOptions({ center, db }: Context): Promise<{ serviceId: Option[] }> {
  const services = await db.incubationService.findMany({
    where: { centerId: center.id, archivedAt: null },
    orderBy: [{ position: "asc" }, { id: "asc" }],
  });
  return {
    serviceId: services.map(({ id, kind, name, about }) => ({
      value: id,
      label: [`${kind}：${name}`, about].filter(Boolean).join("，"),
    })),
  };
}

export async function requestService(
  ctx: Context,
  { serviceId, need, wantedOn, draftKey }: FormValue<typeof requestForm> & { draftKey?: string },
) {
  await lockHolder(ctx, ownOrganizationId(ctx));
  const before = await sentBefore(ctx, ctx.db.serviceRequest, { draftKey });
  if (before) return before;
  assertSound(wishFaults({ wantedOn }, chinaDate(ctx.now)));
  const service = await ctx.db.incubationService.findFirst({
    where: { centerId: ctx.center.id, id: serviceId },
  });
  if (!service) throw notFound("服务");
  if (service.archivedAt) throw invalid({ serviceId: `“${service.name}”已停用，请选择其他服务。` });
  await assertStanding(ctx, [ownOrganizationId(ctx)]);
  const { id } = await ctx.db.serviceRequest.create({
    data: {
      centerId: ctx.center.id,
      organizationId: ownOrganizationId(ctx),
      serviceId,
      need,
      wantedOn: wantedOn && toUtcMidnight(wantedOn),
      createdAt: ctx.now,
      draftKey: draftKey ?? null,
    },
    select: { id: true },
  });
  await ctx.audit({ subject: { type: "serviceRequest", id }, event: "request", to: "requested" });
  return { id };
}

export function withdrawService(ctx: Context, { reason, request }: { request: string; reason: string }) {
  return moveRequest(ctx, { request }, "withdraw", { endReason: reason }, reason);
}

/** Says that it was done, and how well. */
export function confirmService(
  ctx: Context,
  { request, rating, comment }: FormValue<typeof ratingForm> & { request: string },
) {
  return moveRequest(ctx, { request }, "confirm", { rating: Number(rating), comment });
}
