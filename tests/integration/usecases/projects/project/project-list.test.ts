import { afterAll, beforeAll, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import {
  listOwnProjects,
  listProjects,
  listSummedProjects,
  type ProjectQuery,
} from "@/lib/usecases/projects/project/project-list";
import { openOrganization } from "../../../../support/organization-desk";
import { makeFund, makePayments, makeProject, writtenProject } from "../../../../support/projects/projects";
import { makeOrganizationNamed } from "../../../../support/registry/registry";
import { closeDesks, type Desk, openDesk } from "../../../../support/staff-desk";

const day = "2022-03-12";
/** No line of its plan is due on a day of its own. */
const endless = { planLines: writtenProject("").planLines.map((line) => ({ ...line, dueOn: null })) };
const all: ProjectQuery = {
  state: null,
  kind: null,
  field: null,
  fund: null,
  year: null,
  counted: null,
  from: null,
  to: null,
  q: "",
  page: 1,
  size: 30,
};
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk("王芳");
});
afterAll(closeDesks);

it("finds by kind, field, fund, year, state and who carries it out, the lead first", async () => {
  await desk.act(day, "project.edit", async (ctx) => {
    const fund = await makeFund(ctx);
    const partner = await makeOrganizationNamed(ctx, "惠心心理协会");
    await makeProject(ctx, { name: "甲项目", fundId: fund.id, begun: true, partners: [partner.id] });
    await makeProject(ctx, { name: "乙项目", kind: "venture", field: "助残" });
    const next = { startsOn: civilDate("2023-01-01"), endsOn: civilDate("2023-12-31"), planLines: [] };
    await makeProject(ctx, { name: "丙项目", ...next });
  });
  const names = async (query: Partial<ProjectQuery>) =>
    (await desk.read(day, (ctx) => listProjects(ctx, { ...all, ...query }))).rows.map(({ name }) => name);
  expect(await names({})).toEqual(["丙项目", "乙项目", "甲项目"]);
  expect(await names({ state: "running" })).toEqual(["甲项目"]);
  expect(await names({ kind: "venture" })).toEqual(["乙项目"]);
  expect(await names({ field: "助残" })).toEqual(["乙项目"]);
  expect(await names({ year: 2023 })).toEqual(["丙项目"]);
  expect(await names({ q: "惠心" })).toEqual(["甲项目"]);
  const { rows, counts } = await desk.read(day, (ctx) => listProjects(ctx, { ...all, q: "甲" }));
  expect(counts).toEqual({ running: 1 });
  expect(rows[0]).toMatchObject({
    executors: ["和风社工服务中心", "惠心心理协会"],
    fund: "政府购买社会服务专项",
  });
  expect(await names({ fund: rows[0]?.fundId ?? null })).toEqual(["甲项目"]);
});

it("sums what all of them come to: each executor once, what was granted, what was paid and what is left", async () => {
  const here = await openDesk("李娜");
  await here.act(day, "project.edit", async (ctx) => {
    const partner = await makeOrganizationNamed(ctx, "协办的");
    const one = await makeProject(ctx, { begun: true, partners: [partner.id] });
    await makeProject(ctx, { begun: true, lead: one.lead, endsOn: civilDate("2022-04-01"), ...endless });
    await makeProject(ctx, { lead: partner.id });
    const { planned } = await makePayments(ctx, one.id);
    await ctx.db.tranche.updateMany({
      where: { id: planned },
      data: { state: "paid", paidOn: new Date(day) },
    });
  });
  const sums = async (query: Partial<ProjectQuery>) => {
    const list = await here.read(day, (ctx) => listSummedProjects(ctx, { ...all, ...query }));
    return [list.total, ...list.sums.map(({ value }) => value)];
  };
  expect(await sums({})).toEqual([3, 2, 18, 4.2, 13.8]);
  expect(await sums({ counted: "signed" })).toEqual([2, 2, 12, 4.2, 7.8]);
  expect(await sums({ counted: "endingSoon" })).toEqual([1, 1, 6, 0, 6]);
  expect(await sums({ state: "prepared" })).toEqual([1, 1, 6, 0, 6]);
  expect(await sums({ counted: "signed", to: civilDate("2021-12-31") })).toEqual([0, 0, 0, 0, 0]);
});

it("of an organization are its own", async () => {
  const own = await openOrganization(desk, "看自己的机构");
  await desk.act(day, "project.edit", (ctx) => makeProject(ctx, { name: "自己的", lead: own.organization }));
  const page = { page: 1, size: 30, state: null };
  const { rows } = await own.read(day, (ctx) => listOwnProjects(ctx, page));
  expect(rows.map(({ name }) => name)).toEqual(["自己的"]);
});
