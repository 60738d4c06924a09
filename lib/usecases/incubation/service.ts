import type { Context } from "@/lib/db/context";
import { assertEdition, editionOf, type Seen } from "@/lib/db/edition";
import { lockCenter } from "@/lib/db/lock-center";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import { type ServiceSet, type ServiceWords, usualServices } from "@/lib/domain/incubation/service";

/** The catalogue of the center in its order, what is no longer offered last. */
export async function listServices({ center, db }: Context) {
  const services = await db.incubationService.findMany({
    where: { centerId: center.id },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    include: { _count: { select: { requests: true } } },
  });
  const shown = services.map(({ _count, ...service }) => ({ ...service, requests: _count.requests }));
  return {
    offered: shown.filter(({ archivedAt }) => archivedAt === null),
    archived: shown.filter(({ archivedAt }) => archivedAt !== null),
  };
}

type One = Seen & { service: string };

export async function getService(ctx: Context, { service: id }: { service: string }) {
  const service = await ctx.db.incubationService.findFirst({ where: { centerId: ctx.center.id, id } });
  if (!service) throw notFound("服务");
  return { ...service, edition: await editionOf(ctx, { type: "service", id }) };
}

/** The next place of the catalogue; whoever adds to it holds the center. */
async function nextPosition({ center, db }: Context): Promise<number> {
  const last = await db.incubationService.aggregate({
    where: { centerId: center.id },
    _max: { position: true },
  });
  return (last._max.position ?? 0) + 1;
}

async function assertNewName({ center, db }: Context, name: string, own?: string): Promise<void> {
  const same = await db.incubationService.findFirst({ where: { centerId: center.id, name } });
  if (!same || same.id === own) return;
  const where = same.archivedAt ? "已停用的服务中" : "目录中";
  throw invalid({ name: `${where}已经有“${name}”${same.archivedAt ? "，可以恢复它" : ""}。` });
}

export async function addService(ctx: Context, words: ServiceWords) {
  await lockCenter(ctx);
  await assertNewName(ctx, words.name);
  const { id } = await ctx.db.incubationService.create({
    data: { centerId: ctx.center.id, ...words, position: await nextPosition(ctx) },
    select: { id: true },
  });
  await ctx.audit({ subject: { type: "service", id }, event: "add" });
}

/** Begins a catalogue that is still empty with a usual set. */
export async function beginServices(ctx: Context, { set }: { set: ServiceSet }) {
  await lockCenter(ctx);
  const first = await nextPosition(ctx);
  if (first > 1) throw new AppError("conflict", "目录中已经有服务，请逐项添加。");
  const made = await ctx.db.incubationService.createManyAndReturn({
    data: usualServices[set].map((words, at) => ({
      centerId: ctx.center.id,
      ...words,
      position: first + at,
    })),
    select: { id: true },
  });
  await ctx.audit(
    ...made.map(({ id }) => ({ subject: { type: "service" as const, id }, event: "add" as const })),
  );
  return { count: made.length };
}

async function seenService(ctx: Context, { service: id, edition }: One) {
  await ctx.db.$queryRaw`
    select 1 from incubation_services where center_id = ${ctx.center.id}::uuid and id = ${id}::uuid for update`;
  const service = await ctx.db.incubationService.findFirst({ where: { centerId: ctx.center.id, id } });
  if (!service) throw notFound("服务");
  await assertEdition(ctx, { type: "service", id }, { edition });
  return service;
}

export async function editService(ctx: Context, { service, edition, ...words }: ServiceWords & One) {
  const { id, name } = await seenService(ctx, { service, edition });
  await assertNewName(ctx, words.name, id);
  await ctx.db.incubationService.updateMany({ where: { centerId: ctx.center.id, id }, data: words });
  await ctx.audit({ subject: { type: "service", id }, event: "edit", details: { before: { name } } });
}

/** Requests that were made keep a service that is no longer offered. */
export async function useService(
  ctx: Context,
  { service, to }: { service: string; to: "archive" | "restore" },
) {
  const { id } = await seenService(ctx, { service });
  await ctx.db.incubationService.updateMany({
    where: { centerId: ctx.center.id, id },
    data: { archivedAt: to === "archive" ? ctx.now : null },
  });
  await ctx.audit({ subject: { type: "service", id }, event: to });
}
