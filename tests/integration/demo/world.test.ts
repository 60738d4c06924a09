import { afterAll, beforeAll, expect, test } from "vitest";
import type { Center, Context } from "@/lib/db/context";
import { inCenter } from "@/lib/db/tenant";
import { visitor } from "@/lib/domain/access";
import { civilDate } from "@/lib/domain/base/civil-date";
import { listTemplates } from "@/lib/usecases/admission/template/template";
import { listPublicNews } from "@/lib/usecases/center/news";
import { communityFigures } from "@/lib/usecases/community/figures";
import { listFilings } from "@/lib/usecases/community/filing";
import { listFiledGroups } from "@/lib/usecases/community/filing-confirmation";
import { listOrders } from "@/lib/usecases/community/order/order-list";
import { listBookings } from "@/lib/usecases/incubation/booking/booking-list";
import { listBalances, listExchanges } from "@/lib/usecases/incubation/exchange/exchange-list";
import { spaceFigures } from "@/lib/usecases/incubation/figures";
import { listGuidances } from "@/lib/usecases/incubation/guidance/guidance";
import { type IncubateeFilter, listIncubatees } from "@/lib/usecases/incubation/incubatee";
import { listPeriods } from "@/lib/usecases/incubation/report/period";
import { listServiceRequests } from "@/lib/usecases/incubation/service-request";
import { getDashboard } from "@/lib/usecases/oversight/dashboard";
import { listReviews } from "@/lib/usecases/oversight/reviews";
import { getServiceDashboard } from "@/lib/usecases/oversight/service-dashboard";
import { currentCalls } from "@/lib/usecases/recruitment/site";
import { type ActivityQuery, listActivities } from "@/lib/usecases/registry/activity-list";
import { listCensuses } from "@/lib/usecases/registry/census/round";
import { getCoverage } from "@/lib/usecases/registry/coverage";
import { listShownPages } from "@/lib/usecases/registry/organization-page";
import { keepBaoshanRoom } from "@/prisma/demo/community/baoshan";
import { keepMinfu } from "@/prisma/demo/community/minfu";
import { letPartnersIn } from "@/prisma/demo/partners";
import { makeDemoWorld } from "@/prisma/demo/world";
import { studio } from "@/prisma/demo/xingxian";
import { figuresAndLists } from "../../support/community/community-figures";
import { noonOf, ownerClient } from "../../support/factories";

// The demo world is what a newcomer sees first, and the published figures must come out of its records.

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
const today = "2026-11-22";
let centers: Center[];

beforeAll(async () => {
  await makeDemoWorld(owner, civilDate(today));
  await letPartnersIn(owner);
  await keepBaoshanRoom(owner, civilDate(today));
  await keepMinfu(owner, civilDate(today));
  centers = await owner.center.findMany({ orderBy: { slug: "asc" } });
}, 600_000);
afterAll(() => owner.$disconnect());

function look<T>(slug: string, run: (ctx: Context) => Promise<T>): Promise<T> {
  const center = centers.find((each) => each.slug === slug);
  if (!center) throw new Error(`no ${slug}`);
  return inCenter({ center, actor: visitor, permission: "site.view", now: noonOf(today), scope: {} }, run);
}

test("Pingcheng's third batch counts 40 applied, 34 passed, 30 admitted, 30 signed, and 78 with the 48 before", async () => {
  const { batches } = await look("pingcheng", (ctx) => getDashboard(ctx, { cohort: 3 }));
  expect(batches.find(({ number }) => number === 3)).toMatchObject({
    applied: 40,
    passed: 34,
    admitted: 30,
    signed: 30,
  });
  const incubatees = await look("pingcheng", (ctx) =>
    ctx.db.incubatee.groupBy({ by: ["startedOn"], _count: true, orderBy: { startedOn: "asc" } }),
  );
  expect(incubatees.map(({ _count }) => _count)).toEqual([24, 24, 30]);
});

test("reports of a period stand in every state, and agreements have a template in use", async () => {
  for (const slug of ["pingcheng", "gujiao"]) {
    const periods = await look(slug, (ctx) => listPeriods(ctx, { state: null, page: 1, size: 20 }));
    expect(periods.rows.map(({ state, midterm }) => [state, midterm])).toEqual([
      ["open", false],
      ["locked", true],
    ]);
    const reports = await look(slug, (ctx) =>
      ctx.db.progressReport.groupBy({ by: ["state"], _count: true, where: { period: { lockedAt: null } } }),
    );
    expect(reports.map(({ state }) => state).sort()).toEqual(["accepted", "returned", "submitted"]);
    expect(periods.rows[0]?.missing).toBeGreaterThan(0);
  }
  const templates = await look("pingcheng", listTemplates);
  expect(templates.map(({ name, state }) => [name, state])).toEqual([
    ["社会组织入驻协议", "active"],
    ["政府购买服务项目协议", "active"],
  ]);
});

test("the running batch waits for a handful of marks", async () => {
  const reviews = await look("pingcheng", (ctx) => listReviews(ctx));
  const running = await look("pingcheng", (ctx) => ctx.db.call.findFirstOrThrow({ where: { number: 4 } }));
  expect(running.state).toBe("reviewing");
  expect(reviews.map(({ number }) => number)).toContain(4);
  const [pairs, locked] = await look("pingcheng", async (ctx) => [
    (await ctx.db.application.count({ where: { callId: running.id, state: "passed" } })) * 7,
    await ctx.db.mark.count({ where: { application: { callId: running.id }, status: { not: "draft" } } }),
  ]);
  expect(pairs - locked).toBe(5);
});

test("some of Pingcheng's organizations tell of themselves on its site", async () => {
  const { rows } = await look("pingcheng", (ctx) => listShownPages(ctx, { page: 1, size: 15 }));
  expect(rows.length).toBeGreaterThan(3);
});

test("Pingcheng has told of itself lately", async () => {
  const news = await look("pingcheng", (ctx) => listPublicNews(ctx, { page: 1, size: 5 }));
  expect(news.rows.map(({ kind }) => kind)).toEqual(["announcement", "activity", "portrait"]);
});

test("Pingcheng's lists of places, bodies and activities show something, and four activities wait", async () => {
  const counts = await look("pingcheng", async (ctx) => [
    await ctx.db.place.count(),
    await ctx.db.body.count(),
    await ctx.db.activity.count({ where: { state: "confirmed" } }),
    await ctx.db.activity.count({ where: { state: "reported" } }),
  ]);
  expect(counts).toEqual([7, 6, 122, 4]);
});

test("the other four centers each have one open call", async () => {
  expect(centers.map(({ slug }) => slug)).toEqual(["gujiao", "pingcheng", "suzhou", "taiyuan", "xingxian"]);
  for (const slug of ["gujiao", "suzhou", "taiyuan", "xingxian"]) {
    const calls = await look(slug, (ctx) => currentCalls(ctx));
    expect(
      calls.map(({ phase }) => phase),
      slug,
    ).toEqual(["open"]);
  }
});

const page = { page: 1, size: 15, q: "" };

/** The list of residents that a figure opens. */
async function residents(slug: string, asked: Partial<IncubateeFilter>): Promise<number> {
  const all = { ...page, cohort: null, state: null, category: null };
  return (await look(slug, (ctx) => listIncubatees(ctx, { ...all, ...asked }))).total;
}

/** The list of confirmed activities that a figure opens: how many, and what they come to. */
async function activitiesListed(slug: string, asked: Partial<ActivityQuery>): Promise<number[]> {
  const all = {
    ...page,
    kind: null,
    counted: null,
    brand: null,
    project: null,
    line: null,
    from: null,
    to: null,
    sort: "date" as const,
  };
  const list = await look(slug, (ctx) => listActivities(ctx, { ...all, state: "confirmed", ...asked }));
  return [list.total, ...(list.sums ?? []).map(({ value }) => value)];
}

test("Gujiao counts 15 in two batches, 2 community organizations and 10 teams, each down to its list", async () => {
  const { batches, incubated, statuses } = await look("gujiao", (ctx) => getDashboard(ctx, { cohort: null }));
  expect([incubated, batches.map((batch) => batch.incubated)]).toEqual([15, [8, 7, 0, 0]]);
  const counted = Object.fromEntries(statuses.map((row) => [row.legalStatus, row.incubated]));
  expect(counted).toEqual({ team: 10, filed: 2, registered: 3, deregistered: 0 });
  expect(await residents("gujiao", { through: 4 })).toBe(15);
  expect(await residents("gujiao", { through: 4, legalStatus: "filed" })).toBe(2);
  expect(await residents("gujiao", { through: 4, legalStatus: "team" })).toBe(10);
  const ceremonies = await look("gujiao", (ctx) =>
    ctx.db.ceremony.findMany({
      include: { _count: { select: { seats: true } } },
      orderBy: { heldOn: "asc" },
    }),
  );
  expect(ceremonies.map(({ _count }) => _count.seats)).toEqual([8, 7]);
});

test("Gujiao's twelve held 150 activities for 10,000 person-times, 230 sessions of brands; 1,200 visits", async () => {
  const { activities: figures } = await look("gujiao", getServiceDashboard);
  const { activities } = await look("gujiao", (ctx) => getDashboard(ctx, { cohort: null }));
  expect(activities).toEqual(figures);
  expect(figures).toMatchObject({
    activities: 150,
    attendances: 10_000,
    brandSessions: 230,
    visits: 1_200,
  });
  const [held, , attendances] = await activitiesListed("gujiao", { counted: "held" });
  expect([held, attendances]).toEqual([150, 10_000]);
  const [, sessions] = await activitiesListed("gujiao", { counted: "branded" });
  expect(sessions).toBe(230);
  expect((await activitiesListed("gujiao", { kind: "visit" })).slice(0, 2)).toEqual([1_200, 1_200]);
  expect(figures.brands.map(({ name }) => name).sort()).toEqual(
    ["公益讲座", "小小讲解员", "悦享童年", "乐享夕阳", "职业技能培训"].sort(),
  );
  for (const { id, events } of figures.brands)
    expect((await activitiesListed("gujiao", { brand: id }))[1]).toBe(events);
  const holders = await look("gujiao", (ctx) =>
    ctx.db.organization.findMany({
      where: { activities: { some: { activity: { state: "confirmed", kind: { not: "visit" } } } } },
      select: { legalStatus: true },
    }),
  );
  expect(holders.map(({ legalStatus }) => legalStatus)).not.toContain("registered");
  expect(holders).toHaveLength(12);
});

test("Gujiao's two bodies guide one to one, its rooms and its ledger are counted as their lists are", async () => {
  const { guidance } = await look("gujiao", getServiceDashboard);
  expect(guidance.map(({ body }) => body).sort()).toEqual(["中共古交市委组织部", "古交市民政局"]);
  const { space, exchange } = await look("gujiao", spaceFigures);
  for (const { body, held } of guidance) {
    expect(held).toBeGreaterThan(0);
    const list = await look("gujiao", (ctx) =>
      listGuidances(ctx, { ...page, state: "held", body, from: null, to: null }),
    );
    expect(list.total).toBe(held);
  }
  expect(space.rooms).toHaveLength(2);
  for (const { id: venue, bookings, hours } of space.rooms) {
    expect(bookings).toBeGreaterThan(10);
    const { from, to } = space;
    const list = await look("gujiao", (ctx) =>
      listBookings(ctx, { ...page, state: "booked", venue, from, to }),
    );
    expect([list.total, list.sums?.[0]?.value]).toEqual([bookings, hours]);
  }
  const asked = { ...page, state: "confirmed" as const, turn: null, from: null, to: null };
  for (const direction of ["given", "returned"] as const) {
    const list = await look("gujiao", (ctx) => listExchanges(ctx, { ...asked, direction }));
    expect(list.sums?.[0]?.value).toBe(exchange[direction]);
    expect(exchange[direction]).toBeGreaterThan(0);
  }
  const balances = await look("gujiao", (ctx) => listBalances(ctx, page));
  expect(balances.sums?.at(-1)?.value).toBe(exchange.balance);
});

test("Pingcheng counts what became of its 78: those who graduated from the first two batches are all registered", async () => {
  const { incubated, present, graduated, statuses } = await look("pingcheng", (ctx) =>
    getDashboard(ctx, { cohort: null }),
  );
  expect([incubated, present, graduated]).toEqual([78, 29, 46]);
  expect(statuses.reduce((sum, { left }) => sum + left, 0)).toBe(3);
  expect(await residents("pingcheng", { through: 4 })).toBe(78);
  expect(await residents("pingcheng", { state: "present" })).toBe(29);
  expect(await residents("pingcheng", { state: "left" })).toBe(3);
  const ofEarlier = [1, 2].map(async (cohort) => [
    await residents("pingcheng", { cohort, state: "graduated" }),
    await residents("pingcheng", { cohort, state: "graduated", legalStatus: "registered" }),
  ]);
  expect(await Promise.all(ofEarlier)).toEqual([
    [23, 23],
    [22, 22],
  ]);
});

test("Suzhou's catalogue has three basic and three extended services, and its requests are counted as listed", async () => {
  const { services } = await look("suzhou", getServiceDashboard);
  expect(services.map(({ kind, services: offered }) => [kind, offered])).toEqual([
    ["基本服务", 3],
    ["拓展服务", 3],
  ]);
  for (const { kind, requested, confirmed } of services) {
    expect(confirmed).toBeGreaterThan(0);
    const list = (state: "confirmed" | null) =>
      look("suzhou", (ctx) => listServiceRequests(ctx, { ...page, state, kind, late: null }));
    expect([(await list(null)).total, (await list("confirmed")).total]).toEqual([requested, confirmed]);
  }
});

test("two organizations, a mentor, a third party, two communities and a sub-district have accounts of their own", async () => {
  const grants = await owner.grant.findMany({
    where: { role: { in: ["organization", "mentor", "evaluator", "community"] } },
    select: { role: true, organizationId: true, userId: true, centerId: true },
  });
  expect(
    grants.map(({ role, centerId }) => `${centers.find(({ id }) => id === centerId)?.slug} ${role}`).sort(),
  ).toEqual([
    ...[
      "gujiao mentor",
      "pingcheng community",
      "pingcheng community",
      "pingcheng evaluator",
      "pingcheng organization",
      "pingcheng organization",
      "xingxian community",
    ],
  ]);
  expect(new Set(grants.flatMap(({ organizationId }) => organizationId ?? [])).size).toBe(2);
  expect(await owner.person.count({ where: { userId: { in: grants.map(({ userId }) => userId) } } })).toBe(1);
});

test("in Suzhou those in the house are among the 234 organizations of its 21 communities", async () => {
  const { rows, ...covered } = await look("suzhou", getCoverage);
  expect(covered).toMatchObject({ organizations: 234, communities: 21, mean: 11.1, elsewhere: 0 });
  expect(rows.every(({ organizations }) => organizations > 0)).toBe(true);
});

test("the studio of Xingxian has orders of the three printed kinds, each from a resident and done or on its way", async () => {
  const all = { late: null, counted: null, from: null, to: null };
  const query = { ...all, q: "", page: 1, size: 50 };
  const orders = (kind: string | null, state: "closed" | null = null) =>
    look("xingxian", (ctx) => listOrders(ctx, { ...query, kind, state }));
  expect((await orders(null)).total).toBe(12);
  const counted = [];
  for (const kind of ["网上购电", "移民房维修", "务工就业"]) counted.push((await orders(kind)).total);
  expect(counted).toEqual([5, 4, 3]);
  const closed = (await orders(null, "closed")).rows;
  expect(closed).toHaveLength(9);
  expect(new Set(closed.map(({ taker }) => taker))).toEqual(new Set([studio]));
  expect(closed.every(({ rating }) => rating !== null && rating >= 4)).toBe(true);
  const [estates, activities] = await look("xingxian", async ({ db }) => [
    await db.place.count({ where: { kind: "estate" } }),
    await db.activity.count({ where: { activityTeams: { some: { team: { name: studio } } } } }),
  ]);
  expect([estates, activities]).toEqual([9, 9]);
});

test("the room of a community in Xingxian has something on every page", async () => {
  const xingxian = centers.find(({ slug }) => slug === "xingxian");
  const counted = await look("xingxian", async ({ db }) => [
    await db.assistedPerson.count({ where: { state: "active" } }),
    await db.distribution.count({ where: { assistedId: { not: null } } }),
    await db.assistedAccess.count({ where: { act: "open" } }),
    await db.serviceOrder.count({ where: { priority: true, assistedId: { not: null } } }),
    await db.partnership.count(),
    await db.serviceHours.count({ where: { state: "recorded" } }),
    await db.mobilizationAnswer.count({ where: { answer: "coming" } }),
  ]);
  expect(counted).toEqual([10, 3, 2, 1, 1, 3, 1]);
  const exports = await owner.assistedExport.findMany({ where: { centerId: xingxian?.id ?? "" } });
  expect(exports.map(({ state }) => state).sort()).toEqual(["refused", "requested"]);
  const kept = await owner.assistedPerson.findFirstOrThrow({ where: { centerId: xingxian?.id ?? "" } });
  expect(JSON.stringify(kept)).not.toMatch(/王来锁|139350/);
});

test("Gujiao's communities have its three teams, orders on their way and two rounds, and each figure opens its list", async () => {
  const { figures, pairs } = await look("gujiao", async (ctx) => ({
    figures: (await communityFigures(ctx)).figures,
    pairs: await figuresAndLists(ctx, { from: null, to: null }, ""),
  }));
  for (const { label, figure, list } of pairs) expect([label, list]).toEqual([label, figure]);
  expect(figures).toMatchObject({ teams: 3, volunteers: 10, orders: 8, ordersDone: 5, ordersRated: 4 });
  expect(figures).toMatchObject({ partnerships: 4, serviceItems: 3, communities: 12 });
  const rounds = await look("gujiao", (ctx) => listCensuses(ctx, { page: 1, size: 20, state: null }));
  expect(rounds.rows.map(({ state, confirmed }) => [state, confirmed])).toEqual([
    ["running", 8],
    ["closed", 12],
  ]);
  expect((await look("gujiao", getCoverage)).organizations).toBe(5);
});

test("what the community's side keeps stands in every state somewhere, and the counted figures stay as they are", async () => {
  const rounds = (slug: string) =>
    look(slug, (ctx) => listCensuses(ctx, { page: 1, size: 20, state: null })).then(({ rows }) =>
      rows.map(({ state, confirmed, communities }) => [state, confirmed, communities]),
    );
  expect(await rounds("suzhou")).toEqual([
    ["running", 15, 21],
    ["closed", 20, 21],
  ]);
  expect(await rounds("taiyuan")).toEqual([["closed", 8, 8]]);
  expect(await rounds("xingxian")).toEqual([["running", 0, 1]]);
  expect(await rounds("pingcheng")).toEqual([
    ["running", 3, 5],
    ["closed", 5, 5],
  ]);
  const stages = await look("pingcheng", (ctx) => listFilings(ctx, { page: 1, size: 20, state: null }));
  expect(stages.rows.map(({ stage }) => stage)).toEqual(["opinion", "decision", "numbered"]);
  const groups = (slug: string) =>
    look(slug, (ctx) => listFiledGroups(ctx, { page: 1, size: 20, state: null, year: null }));
  expect((await groups("pingcheng")).counts).toMatchObject({ open: 7 });
  const { counts } = await groups("suzhou");
  for (const count of Object.values(counts)) expect(count).toBeGreaterThan(0);
  const kept = await look("pingcheng", async ({ db }) => [
    new Set((await db.standing.findMany()).map(({ kind }) => kind)).size,
    new Set((await db.socialWorker.findMany()).map(({ level }) => level)).size,
    await db.assistedExport.count({ where: { state: "requested" } }),
    await db.assistedAccess.count({ where: { act: "open" } }),
  ]);
  expect(kept).toEqual([4, 4, 1, 1]);
  const offered = await look("pingcheng", ({ db }) =>
    db.orderDispatch.groupBy({ by: ["state", "open"], _count: true, orderBy: { state: "asc" } }),
  );
  expect(offered.map(({ state, open, _count }) => [state, open, _count])).toEqual([
    ["offered", false, 1],
    ["offered", true, 1],
    ["accepted", false, 1],
    ["done", false, 3],
  ]);
});
