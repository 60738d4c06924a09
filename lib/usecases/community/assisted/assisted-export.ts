import type { Context } from "@/lib/db/context";
import { assertEdition, editionOf, type Seen } from "@/lib/db/edition";
import { chinaDate, formatDateTime } from "@/lib/domain/base/china-time";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, notFound } from "@/lib/domain/base/errors";
import { countedRows, type PageQuery } from "@/lib/domain/base/paging";
import {
  type ExportEvent,
  type ExportState,
  exportActs,
  exportStateAt,
  fetchedWithin,
  isFetched,
  nextExportState,
  takenWithin,
  watermark,
  whyNotDecide,
} from "@/lib/domain/community/assisted-export";
import { listFile } from "../../base/list-file";
import { assertMoved, stateAfter } from "../../base/moves";
import { historyOf } from "../../center/history";
import { idsWithin } from "../../registry/place-choice";
import { secretOf } from "./assisted-record";

export interface ExportQuery extends PageQuery {
  state: ExportState | null;
}

export type ExportRow = Awaited<ReturnType<typeof listExports>>["rows"][number];

const withPlace = { place: { select: { id: true, name: true } } } as const;

/** One page of what was asked to be exported, the latest first; within a place what its people asked for. */
export async function listExports(ctx: Context, query: ExportQuery) {
  const where = { centerId: ctx.center.id };
  const found = await ctx.db.assistedExport.findMany({
    where,
    include: withPlace,
    orderBy: [{ requestedAt: "desc" }, { id: "desc" }],
    take: 500,
  });
  const all = found.map((row) => ({ ...row, state: exportStateAt(row, ctx.now) }));
  return countedRows(all, query);
}

/** Asks to take the list of one's place, and all below it, out of the platform. */
export async function requestExport(ctx: Context, { reason }: { reason: string }) {
  const { center, actor, now, scope } = ctx;
  if (!scope.place || !actor.userId) throw notFound("地点");
  const { id } = await ctx.db.assistedExport.create({
    data: {
      ...{ centerId: center.id, placeId: scope.place, reason, requestedAt: now },
      ...{ requestedById: actor.userId, requestedByName: actor.name },
    },
    select: { id: true },
  });
  await ctx.audit({ subject: { type: "assistedExport", id }, event: "request", to: "requested", reason });
  return { id };
}

async function find(ctx: Context, id: string) {
  const row = await ctx.db.assistedExport.findFirst({
    where: { centerId: ctx.center.id, id },
    include: withPlace,
  });
  if (!row) throw notFound("导出申请");
  return { ...row, state: exportStateAt(row, ctx.now) };
}

/** One of them: whoever may decide sees the acts, whoever asked may take it. */
export async function getExport(ctx: Context, { exported: id }: { exported: string }) {
  const row = await find(ctx, id);
  const history = await historyOf(ctx, { type: "assistedExport", id });
  const isOwn = row.requestedById === ctx.actor.userId;
  return {
    ...row,
    acts: exportActs(row, ctx.actor.userId, ctx.now),
    mayTake: isOwn && row.state === "approved",
    mayFetch: isOwn && row.state === "taken" && isFetched(row.takenAt, ctx.now),
    history,
    edition: await editionOf(ctx, { type: "assistedExport", id }),
  };
}

interface One extends Seen {
  exported: string;
}

async function move(
  ctx: Context,
  { exported: id, edition }: One,
  { event, reason, data }: { event: ExportEvent; reason?: string; data: Record<string, unknown> },
) {
  await ctx.db.$queryRaw`
    select 1 from assisted_exports where center_id = ${ctx.center.id}::uuid and id = ${id}::uuid for update`;
  const before = await find(ctx, id);
  await assertEdition(ctx, { type: "assistedExport", id }, { edition });
  const to = stateAfter(nextExportState(before.state, event));
  const { count } = await ctx.db.assistedExport.updateMany({
    where: { centerId: ctx.center.id, id, state: before.state },
    data: { ...data, state: to },
  });
  assertMoved(1, count);
  await ctx.audit({
    subject: { type: "assistedExport", id },
    event,
    from: before.state,
    to,
    ...(reason && { reason }),
  });
  return before;
}

async function decide(
  ctx: Context,
  { reason, ...one }: One & { reason: string },
  event: "approve" | "refuse",
) {
  const why = whyNotDecide(await find(ctx, one.exported), ctx.actor.userId);
  if (why) throw new AppError("forbidden", why);
  const expiresAt = new Date(ctx.now.getTime() + takenWithin * 3_600_000);
  await move(ctx, one, {
    ...{ event, reason },
    data: {
      ...{
        decidedById: ctx.actor.userId,
        decidedByName: ctx.actor.name,
        decidedAt: ctx.now,
        decision: reason,
      },
      ...(event === "approve" && { expiresAt }),
    },
  });
}

export async function approveExport(ctx: Context, input: One & { reason: string }) {
  await decide(ctx, input, "approve");
}

export async function refuseExport(ctx: Context, input: One & { reason: string }) {
  await decide(ctx, input, "refuse");
}

/** Who is on the list that leaves: those of the place it was asked for and all below, as this person sees them. */
async function personsOf(ctx: Context, place: string) {
  return ctx.db.assistedPerson.findMany({
    where: { centerId: ctx.center.id, state: "active", placeId: { in: await idsWithin(ctx, place) } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    include: withPlace,
  });
}

/** Takes it: every person in it gets a line in the record of openings, before the file can be fetched. */
export async function takeExport(ctx: Context, one: One) {
  const { requestedById, reason, placeId } = await find(ctx, one.exported);
  if (requestedById !== ctx.actor.userId) throw notFound("导出申请");
  const persons = await personsOf(ctx, placeId);
  await move(ctx, one, { event: "take", data: { takenAt: ctx.now, persons: persons.length } });
  await ctx.db.assistedAccess.createMany({
    data: persons.map(({ id: assistedId }) => ({
      ...{ centerId: ctx.center.id, assistedId, exportId: one.exported, act: "export" as const, reason },
      ...{ at: ctx.now, byId: ctx.actor.userId, byName: ctx.actor.name },
    })),
  });
  return { id: one.exported };
}

/** The file, for whoever took it and for a few minutes; every line of it says who took it and by whose word. */
export async function exportFile(ctx: Context, { exported: id }: { exported: string }) {
  const { mayFetch, decidedByName, requestedByName, takenAt, place } = await getExport(ctx, { exported: id });
  if (!mayFetch || takenAt === null)
    throw new AppError("conflict", `文件在确认下载后 ${fetchedWithin} 分钟内有效；需要的，请重新申请。`);
  const taken = await ctx.db.assistedAccess.findMany({
    where: { centerId: ctx.center.id, exportId: id },
    select: { assistedId: true },
  });
  const ids = new Set(taken.map(({ assistedId }) => assistedId));
  const persons = (await personsOf(ctx, place.id)).filter((one) => ids.has(one.id));
  const mark = watermark({
    by: requestedByName,
    approvedBy: decidedByName ?? "",
    at: formatDateTime(takenAt),
    number: id.slice(-8).toUpperCase(),
  });
  return listFile({
    title: `帮扶对象-${place.name}`,
    center: ctx.center.name,
    on: chinaDate(ctx.now),
    columns: [
      "编号",
      "姓名",
      "联系电话",
      "住址",
      "家属或联系人",
      "类别",
      "情况",
      "所在地点",
      "用途",
      "保存到",
      "水印",
    ],
    rows: persons.map((person) => {
      const { name, phone, address, contact, condition } = secretOf(ctx.center.id, person);
      return [
        ...[person.number, name, phone, address, contact, person.kinds.join("、"), condition],
        ...[person.place.name, person.purpose, fromUtcMidnight(person.keepUntil), mark],
      ];
    }),
  });
}
