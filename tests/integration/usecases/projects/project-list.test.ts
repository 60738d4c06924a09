import { afterAll, beforeAll, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { listProjects, type ProjectQuery } from "@/lib/usecases/projects/project-list";
import { makeFund, makeProject } from "../../../support/projects";
import { makeOrganizationNamed } from "../../../support/registry";
import { closeDesks, type Desk, openDesk } from "../../../support/staff-desk";

const day = "2022-03-12";
const all: ProjectQuery = {
  state: null,
  kind: null,
  field: null,
  fund: null,
  year: null,
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
