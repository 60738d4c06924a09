import { afterAll, beforeAll, expect, test } from "vitest";
import { activityList } from "@/app/[center]/desk/activities/list";
import { honourList } from "@/app/[center]/desk/honours/list";
import { outcomeList } from "@/app/[center]/desk/outcomes/list";
import { planLineList } from "@/app/[center]/desk/projects/lines/list";
import { projectList } from "@/app/[center]/desk/projects/list";
import { resourceList } from "@/app/[center]/desk/resources/list";
import { trancheList } from "@/app/[center]/desk/tranches/list";
import { readQuery } from "@/components/list/list";
import type { Center, Context } from "@/lib/db/context";
import { inCenter } from "@/lib/db/tenant";
import { visitor } from "@/lib/domain/access";
import { civilDate } from "@/lib/domain/base/civil-date";
import { wordsOfPaper } from "@/lib/domain/base/paper";
import { trancheStates } from "@/lib/domain/projects/money/tranche";
import { listPublicNotices } from "@/lib/usecases/admission/public-notice";
import { givingFigures } from "@/lib/usecases/projects/figures";
import { listHonours } from "@/lib/usecases/projects/giving/honour";
import { listOutcomes } from "@/lib/usecases/projects/giving/outcome";
import { listResources } from "@/lib/usecases/projects/giving/resource-list";
import { listTranches } from "@/lib/usecases/projects/money/tranche-list";
import { listPlanLines } from "@/lib/usecases/projects/plan-line-list";
import { getProject } from "@/lib/usecases/projects/project/project";
import { projectFigures } from "@/lib/usecases/projects/project/project-figures";
import { listSummedProjects } from "@/lib/usecases/projects/project/project-list";
import { evaluationReport } from "@/lib/usecases/projects/supervision/evaluation-report";
import { figuresOfOperator } from "@/lib/usecases/projects/supervision/operator-figures";
import { listActivities } from "@/lib/usecases/registry/activity-list";
import { makeDemoWorld } from "@/prisma/demo/world";
import { noonOf, ownerClient } from "../../support/factories";

// What the papers of Gujiao, Suzhou and Taiyuan printed of projects, contracts, gifts and prizes, counted from the records
// of the demo world twice: by the figure, and by the list that the figure opens.

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
const today = "2026-11-22";
let centers: Center[];

beforeAll(async () => {
  await makeDemoWorld(owner, civilDate(today));
  centers = await owner.center.findMany();
}, 180_000);
afterAll(() => owner.$disconnect());

function look<T>(slug: string, run: (ctx: Context) => Promise<T>): Promise<T> {
  const center = centers.find((each) => each.slug === slug);
  if (!center) throw new Error(`no ${slug}`);
  return inCenter({ center, actor: visitor, permission: "site.view", now: noonOf(today), scope: {} }, run);
}

const always = { from: null, to: null };
type Words = Record<string, string>;
/** All rows on one page. */
const whole = { page: 1, size: 200 };

const projects = (slug: string, words: Words) =>
  look(slug, (ctx) => listSummedProjects(ctx, readQuery(projectList, { counted: "signed", ...words })));

/** How many, and what they come to: executors, granted, paid, left. */
async function projectsListed(slug: string, words: Words) {
  const { total, sums } = await projects(slug, words);
  return [total, ...sums.map(({ value }) => value)];
}

test("Gujiao's 15 organizations carry out 8 venture projects, each of them one, and what they held counts towards them", async () => {
  const figures = await look("gujiao", (ctx) => projectFigures(ctx, always));
  expect(figures.kinds).toMatchObject([{ of: "venture", count: 8 }]);
  expect([figures.projects, figures.executors]).toEqual([8, 15]);
  expect((await projectsListed("gujiao", { kind: "venture" })).slice(0, 2)).toEqual([8, 15]);
  const { rows } = await projects("gujiao", {});
  expect(rows).toHaveLength(8);
  expect(rows.filter(({ executors }) => executors.length > 1)).toHaveLength(6);
  expect(new Set(rows.flatMap(({ executors }) => executors)).size).toBe(15);
  const lines = await look("gujiao", (ctx) => listPlanLines(ctx, readQuery(planLineList, {})));
  expect(lines.total).toBe(16);
  const counted = lines.rows.filter(({ done }) => done > 0);
  expect(counted.length).toBeGreaterThanOrEqual(6);
  for (const { id, done } of counted) {
    const words = { state: "confirmed", line: id };
    const list = await look("gujiao", (ctx) => listActivities(ctx, readQuery(activityList, words)));
    expect(list.sums[0]).toMatchObject({ value: done, unit: "场次" });
  }
});

test("what was chosen came of the agreement that both signed, and none of it says that it was awarded without a call", async () => {
  for (const [slug, kind, count] of [
    ["gujiao", "venture", 8],
    ["pingcheng", "venture", 7],
    ["suzhou", "purchase", 23],
  ] as const) {
    const story = await look(slug, async ({ db, center: { id: centerId } }) => {
      const found = await db.project.findMany({
        where: { centerId, kind },
        select: { id: true, directReason: true, agreement: { select: { state: true, directKind: true } } },
      });
      const events = await db.auditEntry.groupBy({
        by: ["event"],
        where: {
          ...{ centerId, subjectType: "project", subjectId: { in: found.map(({ id }) => id) } },
          event: { in: ["found", "award"] },
        },
        _count: true,
      });
      return { found, events };
    });
    expect(story.events).toEqual([{ event: "found", _count: count }]);
    for (const one of story.found)
      expect(one).toMatchObject({ directReason: null, agreement: { state: "signed", directKind: kind } });
  }
});

test("Suzhou purchased 23 projects for 410 万元, and a third party looked at all of them", async () => {
  const figures = await look("suzhou", (ctx) => projectFigures(ctx, always));
  const purchased = figures.kinds.find(({ of }) => of === "purchase");
  expect(purchased).toMatchObject({ count: 23, granted: 410_000_000n });
  const [total, , granted] = await projectsListed("suzhou", { kind: "purchase" });
  expect([total, granted]).toEqual([23, 410]);
  const without = await look("suzhou", ({ db, center }) =>
    db.project.count({
      where: {
        ...{ centerId: center.id, state: { not: "prepared" } },
        evaluations: {
          none: { state: "accepted", passed: true, visits: { some: { heldOn: { not: null } } } },
        },
      },
    }),
  );
  expect(without).toBe(0);
});

test("Suzhou linked 376.8 万元 of money, goods and services into 31 projects, in four modes", async () => {
  const figures = await look("suzhou", (ctx) => givingFigures(ctx));
  expect([figures.resourceValue, figures.charityProjects]).toEqual([376_800_000n, 31]);
  expect(figures.kinds.map(({ of }) => of).sort()).toEqual(["goods", "money", "service"]);
  expect(figures.modes).toHaveLength(4);
  const resources = (words: Words) =>
    look("suzhou", (ctx) =>
      listResources(ctx, { ...readQuery(resourceList, { state: "received", ...words }), ...whole }),
    );
  const all = await resources({});
  expect([all.total, all.sums[0]?.value]).toEqual([figures.resources, 376.8]);
  for (const { of, count, valueFen } of figures.modes) {
    const list = await resources({ mode: of ?? "" });
    expect([list.total, list.sums[0]?.value]).toEqual([count, Number(valueFen) / 1e6]);
  }
  expect((await projectsListed("suzhou", { kind: "charity" }))[0]).toBe(31);
  const { rows } = await resources({});
  expect(new Set(rows.flatMap(({ projectId }) => projectId ?? [])).size).toBe(31);
  expect(rows.filter(({ donor }) => donor === "匿名捐赠人")).toHaveLength(2);
});

test("Taiyuan's six associations signed 29 contracts with two counties", async () => {
  const figures = await look("taiyuan", (ctx) => givingFigures(ctx));
  expect([figures.contracts, figures.contractParties]).toEqual([29, 6]);
  const { total, rows, options } = await look("taiyuan", (ctx) =>
    listOutcomes(ctx, { ...readQuery(outcomeList, { state: "valid", kind: "contract" }), ...whole }),
  );
  expect([total, new Set(rows.map(({ body }) => body?.id)).size]).toEqual([29, 6]);
  expect(options.partner.map(({ value }) => value).sort()).toEqual(["娄烦县", "阳曲县"]);
});

test("Taiyuan won 2 first, 4 second and 8 third prizes, and one for the best organizing unit", async () => {
  const { tiers, honours } = await look("taiyuan", (ctx) => givingFigures(ctx));
  const won = { 一等奖: 2, 二等奖: 4, 三等奖: 8, 优秀组织奖: 1 };
  expect(Object.fromEntries(tiers.map(({ tier, count }) => [tier, count]))).toEqual(won);
  expect(honours).toBe(15);
  for (const [tier, count] of Object.entries(won)) {
    const words = { state: "valid", tier };
    const list = await look("taiyuan", (ctx) => listHonours(ctx, readQuery(honourList, words)));
    expect(list.total).toBe(count);
  }
});

test("the street's project counts 200 sessions, 120 volunteers, 260 hours and 30,000 served, and won a first prize", async () => {
  const { rows } = await projects("taiyuan", { q: "理论宣讲" });
  expect(rows).toMatchObject([{ executors: ["老军营街道办事处"], state: "closed" }]);
  const [project] = rows;
  if (!project) throw new Error("the street's project is missing");
  const words = { state: "confirmed", project: project.id };
  const list = await look("taiyuan", (ctx) => listActivities(ctx, readQuery(activityList, words)));
  expect(list.sums.map(({ value, unit }) => [value, unit])).toEqual([
    [200, "场次"],
    [30_000, "人次"],
    [120, "人次"],
    [260, "小时"],
  ]);
  const { planLines } = await look("taiyuan", (ctx) => getProject(ctx, { project: project.id }));
  expect(planLines).toMatchObject([{ done: 200, target: 200, reached: true }]);
  const won = { state: "valid", tier: "一等奖" };
  const honours = await look("taiyuan", (ctx) => listHonours(ctx, readQuery(honourList, won)));
  expect(honours.rows.map(({ project: of }) => of?.name)).toContain(project.name);
});

test("Pingcheng's projects go on: payments in each state, something late, a review, a finding and a survey", async () => {
  const tranches = await look("pingcheng", (ctx) => listTranches(ctx, readQuery(trancheList, {})));
  expect(Object.keys(tranches.counts).sort()).toEqual([...trancheStates].sort());
  const states = (await look("pingcheng", (ctx) => projectFigures(ctx, always))).states.map(({ of }) => of);
  expect(states.sort()).toEqual(["closed", "midterm", "running", "suspended"]);
  const late = await look("pingcheng", (ctx) =>
    listPlanLines(ctx, readQuery(planLineList, { state: "late" })),
  );
  expect(late.total).toBeGreaterThan(0);
  const counts = await look("pingcheng", async ({ db, center: { id: centerId } }) => [
    await db.finding.count({ where: { centerId, state: "open" } }),
    await db.survey.count({ where: { centerId, closedAt: null } }),
    await db.evaluation.count({ where: { centerId, stage: "midterm", state: "assigned" } }),
    await db.expense.count({ where: { centerId, state: "reported" } }),
  ]);
  expect(counts).toEqual([1, 1, 1, 3]);
  const notices = await look("pingcheng", (ctx) => listPublicNotices(ctx, { page: 1 }));
  const awarded = notices.rows.filter(({ title }) => title.includes("失能老人上门助浴"));
  expect(awarded).toHaveLength(1);
});

test("of Pingcheng and Suzhou a term was prolonged each, and Pingcheng asks back what was not spent", async () => {
  const kept = (slug: string) =>
    look(slug, async ({ db, center: { id: centerId } }) => ({
      changes: await db.projectChange.findMany({
        where: { centerId, kind: "term" },
        select: { state: true, project: { select: { state: true } } },
      }),
      refunds: await db.refund.findMany({
        where: { centerId },
        select: { amountFen: true, returnedOn: true },
      }),
    }));
  const prolonged = [{ state: "approved", project: { state: "running" } }];
  expect(await kept("suzhou")).toEqual({ changes: prolonged, refunds: [] });
  expect(await kept("pingcheng")).toEqual({
    changes: prolonged,
    refunds: [{ amountFen: 126_000n, returnedOn: null }],
  });
});

test("Pingcheng's operator was looked at too, and an objection that was right was decided by the bureau", async () => {
  const { operator, finding, text, change } = await look(
    "pingcheng",
    async ({ db, center: { id: centerId } }) => {
      const found = await db.evaluation.findFirstOrThrow({
        where: { centerId, NOT: { evalueeBodyId: null } },
      });
      return {
        operator: found,
        finding: await db.finding.findFirstOrThrow({ where: { centerId, evaluationId: found.id } }),
        text: await db.agreement.findFirstOrThrow({
          where: { centerId, projects: { some: { name: "独居老人智能手环" } } },
        }),
        change: await db.projectChange.findFirstOrThrow({
          where: { centerId, kind: "keep" },
          include: { objection: { select: { state: true } }, project: { select: { state: true } } },
        }),
      };
    },
  );
  expect([operator.state, finding.state]).toEqual(["accepted", "closed"]);
  expect(change).toMatchObject({
    state: "approved",
    objection: { state: "upheld" },
    project: { state: "running" },
  });
  expect(text.state).toBe("signed");
  for (const said of ["配发和维护手环", "设备费", "中期款", "人民币肆万元整"])
    expect(JSON.stringify(text.text)).toContain(said);
  const { figures, paper } = await look("pingcheng", async (ctx) => ({
    figures: await figuresOfOperator(ctx, operator.id),
    paper: await evaluationReport(ctx, { evaluation: operator.id }),
  }));
  expect(figures?.activities).toBeGreaterThan(0);
  expect(figures?.guided).toBeGreaterThan(0);
  expect(wordsOfPaper(paper.paper)).toContain("期间工作情况");
});
