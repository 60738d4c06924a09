import { afterAll, beforeAll, expect, it } from "vitest";
import {
  listTranches,
  type TrancheQuery,
  tranchesOf,
  tranchesToApprove,
} from "@/lib/usecases/projects/money/tranche-list";
import { type OrganizationDesk, openOrganization } from "../../../../support/organization-desk";
import { makePayments, makeProject } from "../../../../support/projects/projects";
import { closeDesks, type Desk, openDesk } from "../../../../support/staff-desk";

const day = "2022-03-12";
const all: TrancheQuery = { state: null, late: null, q: "", page: 1, size: 30 };
let desk: Desk;
let own: OrganizationDesk;
beforeAll(async () => {
  desk = await openDesk("王芳");
  own = await openOrganization(desk, "承接机构");
});
afterAll(closeDesks);

it("lists payments by state, day and project, of the own projects alone within an organization", async () => {
  const { id, other } = await desk.act(day, "project.edit", async (ctx) => {
    const project = await makeProject(ctx, { name: "甲项目", lead: own.organization });
    const foreign = await makeProject(ctx, { name: "乙项目" });
    const { planned } = await makePayments(ctx, project.id);
    await makePayments(ctx, foreign.id);
    await ctx.db.tranche.updateMany({
      where: { centerId: ctx.center.id, id: planned },
      data: { dueOn: new Date("2022-03-11") },
    });
    return { id: project.id, other: foreign.id };
  });
  const named = async (query: Partial<TrancheQuery>, by: Pick<Desk, "read"> = desk) =>
    (await by.read(day, (ctx) => listTranches(ctx, { ...all, ...query }))).rows.map(
      ({ project, name }) => `${project}${name}`,
    );
  expect((await named({})).sort()).toEqual(
    ["乙项目尾款", "乙项目首期款", "甲项目尾款", "甲项目首期款"].sort(),
  );
  expect(await named({ late: "yes" })).toEqual(["甲项目首期款"]);
  expect(await named({ q: "甲", state: "checked" })).toEqual(["甲项目尾款"]);
  expect((await named({}, own)).sort()).toEqual(["甲项目尾款", "甲项目首期款"].sort());
  expect((await desk.read(day, tranchesToApprove)).map(({ project }) => project).sort()).toEqual([
    "乙项目",
    "甲项目",
  ]);
  expect(await desk.read(day, (ctx) => tranchesOf(ctx, { project: id }))).toMatchObject([
    { name: "首期款", percent: 70, dueOn: "2022-03-11" },
    { name: "尾款", percent: 30 },
  ]);
  expect(await own.read(day, (ctx) => tranchesOf(ctx, { project: other }))).toEqual([]);
});
