import type { Context } from "@/lib/db/context";
import { assertEdition, editionIn, type Seen } from "@/lib/db/edition";
import { openAgreementStates } from "@/lib/domain/admission/agreement-lifecycle";
import { type ceremonyForm, countSeats } from "@/lib/domain/admission/ceremony";
import { chinaDate } from "@/lib/domain/base/china-time";
import { fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue, Option } from "@/lib/domain/base/form";
import { type PageQuery, pageOf } from "@/lib/domain/base/paging";
import { historyOf } from "@/lib/usecases/center/history";

type Planned = FormValue<typeof ceremonyForm>;

const seatColumns = {
  agreementId: true,
  guest: true,
  arrivedAt: true,
  agreement: {
    select: {
      number: true,
      state: true,
      application: { select: { name: true, leaderName: true, contactName: true, contactMobile: true } },
      organization: { select: { name: true } },
    },
  },
} as const;

export type CeremonyRow = Awaited<ReturnType<typeof listCeremonies>>["rows"][number];

/** The ceremonies, the latest first, each with how many came and signed. */
export async function listCeremonies({ center, db }: Context, query: PageQuery) {
  const where = { centerId: center.id };
  const { window, ...listed } = pageOf(await db.ceremony.count({ where }), query);
  const rows = await db.ceremony.findMany({
    where,
    orderBy: [{ heldOn: "desc" }, { id: "desc" }],
    include: { seats: { select: { arrivedAt: true, agreement: { select: { state: true } } } } },
    ...window,
  });
  return {
    ...listed,
    rows: rows.map(({ seats, heldOn, ...row }) => ({
      ...row,
      heldOn: fromUtcMidnight(heldOn),
      ...countSeats(seats.map(({ arrivedAt, agreement }) => ({ arrivedAt, state: agreement.state }))),
    })),
  };
}

/** One ceremony with its seats, in the order of the sign-in list. */
export async function getCeremony(ctx: Context, { ceremony: id }: { ceremony: string }) {
  const found = await ctx.db.ceremony.findFirst({
    where: { centerId: ctx.center.id, id },
    include: { seats: { select: seatColumns, orderBy: { position: "asc" } } },
  });
  if (!found) throw notFound("签约仪式");
  const { seats: kept, heldOn, ...ceremony } = found;
  const seats = kept.map(({ agreement: { application, organization, ...agreement }, ...seat }, at) => ({
    ...seat,
    ...agreement,
    place: at + 1,
    organization: application?.name ?? organization?.name ?? "",
    leader: application?.leaderName ?? null,
    contact: application ? `${application.contactName} ${application.contactMobile}` : "",
  }));
  const history = await historyOf(ctx, { type: "ceremony", id });
  return {
    ...ceremony,
    heldOn: fromUtcMidnight(heldOn),
    seats,
    counts: countSeats(seats),
    history,
    edition: editionIn(history),
  };
}

/** Agreements that can be chosen: those not signed by both sides, and those of this ceremony already. */
export async function ceremonyOptions({ center, db }: Context, ceremony: string | null = null) {
  const agreements = await db.$queryRaw<Option[]>`
    select a.id as value, coalesce(p.name, o.name, '') || '（' || a.number || '）' as label
      from agreements a
      left join applications p on p.center_id = a.center_id and p.id = a.application_id
      left join organizations o on o.center_id = a.center_id and o.id = a.organization_id
     where a.center_id = ${center.id}::uuid and (a.state::text = any(${[...openAgreementStates]}) or exists (
       select 1 from ceremony_seats s
        where s.center_id = a.center_id and s.agreement_id = a.id and s.ceremony_id = ${ceremony}::uuid))
     order by a.number`;
  return { agreements };
}

async function assertOffered(ctx: Context, agreements: readonly string[], ceremony?: string) {
  const offered = new Set((await ceremonyOptions(ctx, ceremony)).agreements.map(({ value }) => value));
  if (agreements.some((id) => !offered.has(id))) throw notFound("待签的协议");
}

/** Plans a ceremony for today or later. */
export async function planCeremony(ctx: Context, { agreements, heldOn, ...plan }: Planned) {
  if (heldOn < chinaDate(ctx.now)) throw invalid({ heldOn: "签约仪式的日期不能早于今天。" });
  await assertOffered(ctx, agreements);
  const { id } = await ctx.db.ceremony.create({
    data: { centerId: ctx.center.id, ...plan, heldOn: toUtcMidnight(heldOn) },
    select: { id: true },
  });
  await seat(ctx, id, agreements);
  await ctx.audit({ subject: { type: "ceremony", id }, event: "plan" });
  return { id };
}

async function seat(ctx: Context, ceremonyId: string, agreements: readonly string[], from = 0) {
  await ctx.db.ceremonySeat.createMany({
    data: agreements.map((agreementId, at) => ({
      centerId: ctx.center.id,
      ceremonyId,
      agreementId,
      position: from + at,
    })),
  });
}

async function lockCeremony(ctx: Context, id: string) {
  const [locked] = await ctx.db.$queryRaw<{ id: string }[]>`
    select id from ceremonies where center_id = ${ctx.center.id}::uuid and id = ${id}::uuid for update`;
  if (!locked) throw notFound("签约仪式");
  return ctx.db.ceremonySeat.findMany({
    where: { centerId: ctx.center.id, ceremonyId: id },
    orderBy: { position: "asc" },
    select: { agreementId: true, arrivedAt: true, position: true },
  });
}

/** Changes the plan; who has come already stays on the list. */
export async function editCeremony(
  ctx: Context,
  { ceremony: id, edition, agreements, heldOn, ...plan }: Planned & Seen & { ceremony: string },
) {
  const seats = await lockCeremony(ctx, id);
  await assertEdition(ctx, { type: "ceremony", id }, { edition });
  await assertOffered(ctx, agreements, id);
  const gone = seats.filter(({ agreementId }) => !agreements.includes(agreementId));
  if (gone.some(({ arrivedAt }) => arrivedAt !== null))
    throw invalid({ agreements: "已经登记到场的组织不能移出，请先撤销到场。" });
  const where = { centerId: ctx.center.id, ceremonyId: id };
  await ctx.db.ceremonySeat.deleteMany({
    where: { ...where, agreementId: { in: gone.map(({ agreementId }) => agreementId) } },
  });
  const known = new Set(seats.map(({ agreementId }) => agreementId));
  const next = Math.max(-1, ...seats.map(({ position }) => position)) + 1;
  await seat(
    ctx,
    id,
    agreements.filter((one) => !known.has(one)),
    next,
  );
  await ctx.db.ceremony.updateMany({
    where: { centerId: ctx.center.id, id },
    data: { ...plan, heldOn: toUtcMidnight(heldOn) },
  });
  await ctx.audit({ subject: { type: "ceremony", id }, event: "edit" });
  return { id };
}

interface Arrival {
  ceremony: string;
  agreement: string;
}

/** Somebody came for an organization; not before the day. */
export async function recordArrival(ctx: Context, { guest, ...at }: Arrival & { guest: string }) {
  const { heldOn } = await getCeremony(ctx, at);
  if (chinaDate(ctx.now) < heldOn) throw new AppError("conflict", "还没有到签约仪式的日期，不能登记到场。");
  await setArrival(ctx, at, { guest, arrivedAt: ctx.now }, "arrive");
}

/** Ticked by mistake. */
export async function takeBackArrival(ctx: Context, at: Arrival) {
  await setArrival(ctx, at, { guest: null, arrivedAt: null }, "unarrive");
}

async function setArrival(
  ctx: Context,
  { ceremony, agreement }: Arrival,
  data: { guest: string | null; arrivedAt: Date | null },
  event: "arrive" | "unarrive",
) {
  const { count } = await ctx.db.ceremonySeat.updateMany({
    where: {
      centerId: ctx.center.id,
      ceremonyId: ceremony,
      agreementId: agreement,
      arrivedAt: event === "arrive" ? null : { not: null },
    },
    data,
  });
  if (count === 0) {
    const seats = await lockCeremony(ctx, ceremony);
    if (!seats.some(({ agreementId }) => agreementId === agreement)) throw notFound("签到名单中的协议");
    throw new AppError("conflict", "到场登记刚刚有变动，请刷新页面。");
  }
  await ctx.audit({ subject: { type: "ceremony", id: ceremony }, event, reason: data.guest ?? undefined });
}
