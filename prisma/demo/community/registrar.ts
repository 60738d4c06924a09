import { randomUUID } from "node:crypto";
import type { Center, Context } from "@/lib/db/context";
import type { Actor } from "@/lib/domain/access";
import { addDays, type CivilDate, toUtcMidnight, yearOf } from "@/lib/domain/base/civil-date";
import type { SocialWorkerLevel } from "@/lib/domain/registry/social-worker";
import { graceDays, holdsUntil, type StandingFacts, standingInWords } from "@/lib/domain/registry/standing";
import { inTurn } from "../dice";
import { type Told, tell } from "../incubation/told";
import { range } from "../range";
import { act, moment } from "../visits";

// What the registrar says of organizations, and who holds a certificate of social work. All of it is invented.

/** Of those that are registered, in the order of their names: this year's inspection of most, grades and lists of some. */
function standingsOf(at: number, today: CivilDate): StandingFacts[] {
  const inspected = addDays(today, -150 + (at % 40));
  const year = yearOf(inspected) - 1;
  const results = ["合格", "合格", "合格", "基本合格", "合格"] as const;
  const result = at % 11 === 10 ? "未参检" : inTurn(results, at);
  const said: StandingFacts[] = [{ kind: "inspection", result, year, since: inspected, until: null }];
  if (at % 4 === 1) {
    // The first of them ends within the time in which 今天 says so.
    const since = at === 1 ? addDays(today, graceDays - 30 - 5 * 365) : addDays(today, -400 - at * 3);
    said.push({
      kind: "grade",
      result: inTurn(["3A", "4A", "3A", "5A"], at >> 2),
      year: null,
      since,
      until: null,
    });
  }
  if (at % 11 === 10)
    said.push({ kind: "abnormal", result: null, year: null, since: addDays(today, -60), until: null });
  if (at % 9 === 3)
    said.push({ kind: "praised", result: null, year: null, since: addDays(today, -230), until: null });
  return said;
}

async function keepStandings(ctx: Context, today: CivilDate, most: number): Promise<void> {
  const centerId = ctx.center.id;
  const organizations = await ctx.db.organization.findMany({
    where: { centerId, legalStatus: "registered" },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: most,
    select: { id: true },
  });
  const rows = organizations.flatMap(({ id: organizationId }, at) =>
    standingsOf(at, today).map((said) => ({ ...said, id: randomUUID(), organizationId })),
  );
  await ctx.db.standing.createMany({
    data: rows.map(({ since, ...row }) => {
      const until = holdsUntil({ ...row, since });
      return {
        ...{ ...row, centerId, result: row.result ?? standingInWords(row), since: toUtcMidnight(since) },
        ...{ until: until && toUtcMidnight(until) },
        paper: row.kind === "praised" ? "年度优秀社会组织" : null,
      };
    }),
  });
  await tell(
    ctx,
    rows.map(({ id, since }): Told => {
      return { subject: { type: "standing", id }, event: "add", at: moment(addDays(since, 0), "15:00") };
    }),
  );
}

const names = [
  ...["樊晓燕", "贾慧敏", "米佳", "原志敏", "智云霞", "邸建英", "蔚红", "焦雅静", "暴春梅", "都文华"],
  ...["弓志芳", "续丽娜", "巩学文", "晋海英", "籍小平", "冀爱玲", "亢俊", "荆晓蓉", "阎瑞芬", "药丽霞"],
];
const levels: readonly SocialWorkerLevel[] = [
  "assistant",
  "worker",
  "assistant",
  "none",
  "worker",
  "assistant",
];

async function keepSocialWorkers(ctx: Context, today: CivilDate, count: number): Promise<void> {
  const centerId = ctx.center.id;
  const places = await ctx.db.place.findMany({
    where: { centerId, kind: "community" },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true },
  });
  const rows = range(0, count).map((at) => {
    const place = inTurn(places, at);
    const level = at === 7 ? "senior" : inTurn(levels, at);
    const held = level !== "none";
    return {
      ...{ id: randomUUID(), personId: randomUUID(), name: inTurn(names, at), title: `${place.name}社工` },
      ...{ level, placeId: place.id },
      certificate: held ? `${yearOf(today) - 2 - (at % 5)}${String(140_200_100 + at * 37)}` : null,
      certifiedOn: held ? toUtcMidnight(addDays(today, -500 - at * 61)) : null,
    };
  });
  await ctx.db.person.createMany({
    data: rows.map(({ personId: id, name, title }) => ({ centerId, id, name, title })),
  });
  await ctx.db.socialWorker.createMany({
    data: rows.map(({ name: _name, title: _title, ...row }) => ({ centerId, ...row })),
  });
  await tell(
    ctx,
    rows.flatMap(({ id, personId }): Told[] => [
      { subject: { type: "person", id: personId }, event: "register", at: ctx.now },
      { subject: { type: "socialWorker", id }, event: "add", at: ctx.now },
    ]),
  );
}

/** Standings of so many organizations at most, and so many social workers of the communities on record. */
export async function keepRegistrar(
  center: Center,
  actor: Actor,
  { today, organizations, workers }: { today: CivilDate; organizations: number; workers: number },
): Promise<void> {
  const now = moment(addDays(today, -25), "15:00");
  await act(center, actor, "standing.edit", now, (ctx) => keepStandings(ctx, today, organizations));
  await act(center, actor, "socialWorker.edit", now, (ctx) => keepSocialWorkers(ctx, today, workers));
}
