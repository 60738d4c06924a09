import type { Context } from "@/lib/db/context";
import { literally } from "@/lib/db/literally";
import { chinaDate, chinaDayStart } from "@/lib/domain/base/china-time";
import { addDays, type CivilDate } from "@/lib/domain/base/civil-date";
import { notFound } from "@/lib/domain/base/errors";
import { countedPage, type PageQuery } from "@/lib/domain/base/paging";
import { readSought } from "@/lib/domain/base/sought";
import { type GuidanceState, guidanceActs } from "@/lib/domain/incubation/guidance/guidance";
import { pastOf } from "../../center/history";
import { readFollowUps } from "../stored";

export interface GuidanceQuery extends PageQuery {
  state: GuidanceState | null;
  /** Between these days, both included. */
  from: CivilDate | null;
  to: CivilDate | null;
  /** For whom the mentor spoke, by its name. */
  body?: string | null;
  /** Part of the organization's, the mentor's or the body's name, as typed. */
  q: string;
}

export type GuidanceRow = Awaited<ReturnType<typeof listGuidances>>["rows"][number];

/** One page of guidance, the latest first: of the center, or of the organization that the visit is narrowed to. */
export async function listGuidances({ center, db, now }: Context, query: GuidanceQuery) {
  const { state, from, to } = query;
  const sought = readSought(query.q);
  const contains = sought && { contains: literally(query.q.trim()) };
  const where = {
    centerId: center.id,
    ...(query.body && { bodyName: query.body }),
    startsAt: {
      ...(from && { gte: chinaDayStart(from) }),
      ...(to && { lt: chinaDayStart(addDays(to, 1)) }),
    },
    ...(sought &&
      contains && {
        OR: [
          { organization: { nameKey: { contains: literally(sought.name) } } },
          { mentor: contains },
          { bodyName: contains },
        ],
      }),
  };
  const groups = await db.guidance.groupBy({ by: ["state"], where, _count: true });
  const { window, ...listed } = countedPage(groups, query);
  const rows = await db.guidance.findMany({
    where: { ...where, ...(state && { state }) },
    include: { organization: { select: { name: true } } },
    orderBy: [{ startsAt: "desc" }, { id: "desc" }],
    ...window,
  });
  const month = chinaDayStart(addDays(chinaDate(now), 1 - Number(chinaDate(now).slice(8))));
  const held = await db.guidance.count({
    where: { centerId: center.id, state: "held", startsAt: { gte: month, lte: now } },
  });
  const bodies = await db.guidance.findMany({
    where: { centerId: center.id, bodyName: { not: null } },
    distinct: ["bodyName"],
    select: { bodyName: true },
    orderBy: { bodyName: "asc" },
  });
  return {
    ...listed,
    heldThisMonth: held,
    options: { body: bodies.map(({ bodyName: name }) => ({ value: name ?? "", label: name ?? "" })) },
    rows: rows.map(({ organization, followUps, ...row }) => {
      const open = readFollowUps(followUps).filter(({ doneOn }) => doneOn === null).length;
      return { ...row, name: organization.name, openFollowUps: open };
    }),
  };
}

/** One guidance with its minutes. */
export async function getGuidance(ctx: Context, { guidance: id }: { guidance: string }) {
  const found = await ctx.db.guidance.findFirst({
    where: { centerId: ctx.center.id, id },
    include: { organization: { select: { name: true } } },
  });
  if (!found) throw notFound("指导");
  const { organization, followUps, ...guidance } = found;
  const past = await pastOf(ctx, { type: "guidance", id });
  return {
    ...guidance,
    name: organization.name,
    followUps: readFollowUps(followUps),
    acts: guidanceActs(guidance, ctx.now),
    ...past,
  };
}

export type GuidanceRecord = Awaited<ReturnType<typeof getGuidance>>;

/** How often somebody was guided, by the body that the mentor spoke for; null where none is on record. */
export async function guidanceFigures({ center, db }: Context) {
  const groups = await db.guidance.groupBy({
    by: ["bodyName"],
    where: { centerId: center.id, state: "held" },
    _count: true,
    orderBy: { bodyName: "asc" },
  });
  return groups.map(({ bodyName: body, _count: held }) => ({ body, held }));
}
