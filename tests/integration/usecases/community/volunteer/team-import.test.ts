import { afterAll, expect, it } from "vitest";
import {
  checkTeams,
  confirmTeams,
  receiveTeams,
  teamTemplate,
  viewTeamSheet,
} from "@/lib/usecases/community/volunteer/team-import";
import { streamOf } from "../../../../support/center/files";
import { teamCells } from "../../../../support/community/people";
import { makeSurroundings } from "../../../../support/registry/registry";
import { closeDesks, openDesk, refusalOf } from "../../../../support/staff-desk";

const day = "2026-03-12";
afterAll(closeDesks);

it("is looked at first, makes all teams of a sheet at once, and none of them twice", async () => {
  const desk = await openDesk();
  const { community } = await desk.read(day, (ctx) => makeSurroundings(ctx));
  const check = (...rows: Record<string, string>[]) =>
    desk.act(day, "team.edit", (ctx) => checkTeams(ctx, { file: teamCells(...rows) }));
  const confirm = () =>
    desk.act(day, "team.edit", async (ctx) => {
      const sheet = await viewTeamSheet(ctx);
      return confirmTeams(ctx, { teamSheet: sheet?.id ?? "" });
    });
  const count = () => desk.read(day, (ctx) => ctx.db.volunteerTeam.count());
  await check({ name: "甲队", place: community.name }, { name: "乙队", place: "没有的社区" });
  expect((await refusalOf(confirm())).message).toContain("1 行需要改正");
  expect(await count()).toBe(0);
  const many = Array.from({ length: 968 }, (_, at) => ({
    name: `第${at + 1}志愿服务队`,
    place: community.name,
  }));
  await check(...many);
  const viewed = await desk.read(day, (ctx) => viewTeamSheet(ctx));
  expect(viewed?.sums).toEqual({ rows: 968, fresh: 968, known: 0, wrong: 0 });
  expect(await confirm()).toEqual({ made: 968 });
  expect(await count()).toBe(968);
  expect((await refusalOf(confirm())).message).toContain("已经导入");
  await check(...many.slice(0, 2), { name: "新来的队", place: community.name });
  expect((await desk.read(day, (ctx) => viewTeamSheet(ctx)))?.sums).toMatchObject({ fresh: 1, known: 2 });
  expect(await confirm()).toEqual({ made: 1 });
  await check(...many.slice(0, 2));
  expect((await refusalOf(confirm())).message).toContain("都已经登记过");
});

it("refuses a sheet with another head, and an empty one", async () => {
  const desk = await openDesk();
  const check = (cells: unknown) =>
    desk.act(day, "team.edit", (ctx) =>
      checkTeams(ctx, { file: { name: "表.xlsx", digest: "0", cells: JSON.stringify(cells) } }),
    );
  expect((await refusalOf(check([["队伍名称"]]))).message).toContain("缺少");
  const head = JSON.parse(teamCells().cells)[0];
  expect((await refusalOf(check([head]))).message).toContain("没有队伍");
});

it("has a template that reads as an empty sheet", async () => {
  const desk = await openDesk();
  const file = await teamTemplate(desk.center);
  expect(file.name).toContain("志愿服务队伍导入模板");
  const sheet = await receiveTeams(desk.center, { name: "模板.xlsx", stream: streamOf(file.bytes) });
  const act = desk.act(day, "team.edit", (ctx) => checkTeams(ctx, { file: sheet }));
  expect((await refusalOf(act)).message).toContain("没有队伍");
});
