import type { Context } from "@/lib/db/context";
import { assertEdition, editionIn, type Seen } from "@/lib/db/edition";
import type { Prisma } from "@/lib/db/generated/client";
import { chinaDate } from "@/lib/domain/base/china-time";
import { type CivilDate, fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { type FieldErrors, invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import { countedPage, type PageQuery } from "@/lib/domain/base/paging";
import {
  type acceptanceForm,
  type assignmentForm,
  deliveryFaults,
  type deliveryForm,
  promiseFaults,
} from "@/lib/domain/incubation/service-form";
import {
  nextServiceState,
  type ServiceEvent,
  type ServiceState,
  serviceActs,
} from "@/lib/domain/incubation/service-request";
import { assertMoved, stateAfter } from "../base/moves";
import { idsFound } from "../base/search";
import { historyOf } from "../center/history";
import { serviceRequestSearch } from "./search";

export interface ServiceRequestQuery extends PageQuery {
  state: ServiceState | null;
  /** A kind of the catalogue. */
  kind: string | null;
  /** Of requests that were promised for a day that has passed, and are not done. */
  late: "yes" | null;
  /** Part of what is needed, of a service or of an organization's name, as typed. */
  q: string;
}

export type ServiceRequestRow = Awaited<ReturnType<typeof listServiceRequests>>["rows"][number];

const named = {
  service: { select: { name: true, kind: true } },
  organization: { select: { id: true, name: true } },
} as const;
type Stored = Prisma.ServiceRequestGetPayload<{ include: typeof named }>;

const day = (instant: Date | null) => (instant === null ? null : fromUtcMidnight(instant));

function shown({ wantedOn, promisedOn, deliveredOn, createdAt, service, ...request }: Stored) {
  return {
    ...request,
    service: service.name,
    kind: service.kind,
    requestedOn: chinaDate(createdAt),
    wantedOn: day(wantedOn),
    promisedOn: day(promisedOn),
    deliveredOn: day(deliveredOn),
  };
}

/** Those of the organization of the visit. */
export function listOwnServiceRequests(
  ctx: Context,
  query: Pick<ServiceRequestQuery, "state" | keyof PageQuery>,
) {
  return listServiceRequests(ctx, { ...query, kind: null, late: null, q: "" });
}

/** One page of requests, the latest first; within a scope those of the organization. */
export async function listServiceRequests(ctx: Context, query: ServiceRequestQuery) {
  const { center, db } = ctx;
  const ids = await idsFound(ctx, serviceRequestSearch, query.q);
  const where = {
    centerId: center.id,
    ...(query.kind && { service: { kind: query.kind } }),
    ...(query.late && {
      promisedOn: { lt: toUtcMidnight(chinaDate(ctx.now)) },
      state: { in: ["accepted" as const, "assigned" as const] },
    }),
    ...(ids && { id: { in: ids } }),
  };
  const groups = await db.serviceRequest.groupBy({ by: ["state"], where, _count: true });
  const { window, ...listed } = countedPage(groups, query);
  const kinds = await db.incubationService.findMany({
    where: { centerId: center.id },
    distinct: ["kind"],
    select: { kind: true },
    orderBy: { kind: "asc" },
  });
  const requests = await db.serviceRequest.findMany({
    where: { AND: [where, query.state ? { state: query.state } : {}] },
    include: named,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    ...window,
  });
  const options = { kind: kinds.map(({ kind }) => ({ value: kind, label: kind })) };
  return { ...listed, options, rows: requests.map(shown) };
}

type One = Seen & { request: string };

/** One request with its history, which within a scope is empty. */
export async function getServiceRequest(ctx: Context, { request: id }: { request: string }) {
  const found = await ctx.db.serviceRequest.findFirst({
    where: { centerId: ctx.center.id, id },
    include: named,
  });
  if (!found) throw notFound("服务申请");
  const history = await historyOf(ctx, { type: "serviceRequest", id });
  return { ...shown(found), acts: serviceActs(found), history, edition: editionIn(history) };
}

/** Moves a request as the person saw it, with what the act writes down. */
export async function moveRequest(
  ctx: Context,
  { request: id, edition }: One,
  event: ServiceEvent,
  data: Prisma.ServiceRequestUpdateManyMutationInput = {},
  reason?: string,
) {
  await ctx.db.$queryRaw`
    select 1 from service_requests where center_id = ${ctx.center.id}::uuid and id = ${id}::uuid for update`;
  const request = await ctx.db.serviceRequest.findFirst({ where: { centerId: ctx.center.id, id } });
  if (!request) throw notFound("服务申请");
  await assertEdition(ctx, { type: "serviceRequest", id }, { edition });
  const from = request.state;
  const state = stateAfter(nextServiceState(from, event));
  const { count } = await ctx.db.serviceRequest.updateMany({
    where: { centerId: ctx.center.id, id, state: from },
    data: { ...data, state },
  });
  assertMoved(1, count);
  await ctx.audit({ subject: { type: "serviceRequest", id }, event, from, to: state, reason });
}

export function assertSound(faults: FieldErrors): void {
  if (Object.keys(faults).length > 0) throw invalid(faults);
}

export function acceptService(ctx: Context, input: FormValue<typeof acceptanceForm> & One) {
  assertSound(promiseFaults(input, chinaDate(ctx.now)));
  return moveRequest(ctx, input, "accept", { promisedOn: toUtcMidnight(input.promisedOn) });
}

export function declineService(ctx: Context, { reason, ...input }: One & { reason: string }) {
  return moveRequest(ctx, input, "decline", { endReason: reason }, reason);
}

export function assignService(ctx: Context, { assignee, ...input }: FormValue<typeof assignmentForm> & One) {
  return moveRequest(ctx, input, "assign", { assignee }, assignee);
}

export function deliverService(
  ctx: Context,
  { deliveredOn, delivered, ...input }: FormValue<typeof deliveryForm> & One,
) {
  assertSound(deliveryFaults({ deliveredOn }, chinaDate(ctx.now)));
  return moveRequest(ctx, input, "deliver", { deliveredOn: toUtcMidnight(deliveredOn), delivered });
}

export function takeBackDelivery(ctx: Context, { reason, ...input }: One & { reason: string }) {
  return moveRequest(ctx, input, "takeBack", { deliveredOn: null, delivered: null }, reason);
}

/**
 * Services by kind: how many there are, how often they were asked for, done without a word from whoever asked yet, done
 * and confirmed, and how they were rated.
 */
export async function serviceFigures(ctx: Context, since: CivilDate | null = null) {
  return ctx.db.$queryRaw<
    {
      kind: string;
      services: number;
      requested: number;
      delivered: number;
      confirmed: number;
      rating: number | null;
    }[]
  >`
    select s.kind, count(distinct s.id)::int as services, count(r.id)::int as requested,
      count(*) filter (where r.state = 'delivered')::int as delivered,
      count(*) filter (where r.state = 'confirmed')::int as confirmed,
      round(avg(r.rating), 1)::float as rating
    from incubation_services s
      left join service_requests r on r.center_id = s.center_id and r.service_id = s.id
        and (${since}::date is null or r.created_at >= ${since}::date)
    where s.center_id = ${ctx.center.id}::uuid
    group by s.kind order by min(s.position)`;
}
