import { afterAll, beforeAll, expect, it } from "vitest";
import { saveOptionList } from "@/lib/usecases/center/option-list";
import {
  censusTemplate,
  censusTemplateFile,
  checkCensusSheet,
  decideCensusSheet,
  receiveCensus,
  viewCensusSheet,
} from "@/lib/usecases/registry/census/sheet";
import { streamOf } from "../../../../support/center/files";
import { censusCells, censusWorld } from "../../../../support/registry/census";
import { closeDesks, owner, refusalOf } from "../../../../support/staff-desk";

let world: Awaited<ReturnType<typeof censusWorld>>;
beforeAll(async () => {
  world = await censusWorld(owner);
});
afterAll(closeDesks);

const place = "宝山花园社区";
const check = (...rows: Record<string, string>[]) =>
  world.atDesk((ctx) => checkCensusSheet(ctx, { file: censusCells(...rows) }));
const view = () => world.deskLooks(viewCensusSheet);

it("has a template in the center's own words that reads as an empty sheet", async () => {
  await world.atDesk((ctx) =>
    saveOptionList(ctx, { list: "field", words: "助老\n银发", retired: null, edition: undefined }),
  );
  const template = await world.deskLooks(censusTemplate);
  expect(template.columns.find(({ name }) => name === "field")?.choices).toEqual(["助老", "银发"]);
  const file = await censusTemplateFile(template);
  expect(file.name).toContain("摸底导入模板");
  const sheet = await receiveCensus(world.center, { name: "模板.xlsx", stream: streamOf(file.bytes) });
  const act = world.atDesk((ctx) => checkCensusSheet(ctx, { file: sheet }));
  expect((await refusalOf(act)).message).toContain("没有组织");
});

it("refuses another head, and more rows than a sheet may have", async () => {
  const bare = { name: "表.xlsx", digest: "0", cells: JSON.stringify([["组织名称"]]) };
  const act = world.atDesk((ctx) => checkCensusSheet(ctx, { file: bare }));
  expect((await refusalOf(act)).message).toContain("缺少：所在社区");
  const many = Array.from({ length: 5001 }, (_, at) => ({ name: `第${at}队`, place }));
  expect((await refusalOf(check(...many))).message).toContain("5001 行，一次最多导入 5000 行");
});

it("of 5,000 rows with a merged place tells each line, and writes nothing", async () => {
  const before = await owner.organization.count({ where: { centerId: world.center.id } });
  await check(
    ...Array.from({ length: 5000 }, (_, at) => ({ name: `第${at}队`, place: at === 0 ? place : "" })),
  );
  const seen = await view();
  expect(seen?.sums).toMatchObject({ rows: 5000, fresh: 1, wrong: 4999 });
  expect(seen?.planned[1]).toMatchObject({ line: 3, faults: [{ column: "所在社区" }] });
  expect(seen?.planned[1]?.faults[0]?.fault).toContain("取消合并");
  expect(await owner.organization.count({ where: { centerId: world.center.id } })).toBe(before);
});

it("asks a person about likely doubles, and keeps what was decided when the sheet is sent again", async () => {
  const rows = [
    { name: "宝山合唱团", place: "隔壁社区" },
    { name: "新队", place },
    { name: "新队", place },
  ];
  await check(...rows);
  const seen = await view();
  expect(seen?.planned.map(({ outcome }) => outcome.kind)).toEqual(["unsure", "new", "unsure"]);
  const decide = (decisions: Record<string, string>) =>
    world.atDesk((ctx) => decideCensusSheet(ctx, { censusSheet: seen?.id ?? "", decisions }));
  expect((await refusalOf(decide({ 2: world.next.id }))).code).toBe("conflict");
  expect((await refusalOf(decide({ 3: "new" }))).code).toBe("conflict");
  expect(await decide({ 2: world.ofCommunityThere.id, 4: "skip" })).toMatchObject({ decided: 2 });
  await check(...rows, { name: "再来一队", place });
  const again = await view();
  expect(again?.planned.map(({ outcome }) => outcome.kind)).toEqual(["merge", "new", "skip", "new"]);
  expect(again?.sums).toEqual({ rows: 4, fresh: 2, merged: 1, skipped: 1, unsure: 0, wrong: 0 });
});
