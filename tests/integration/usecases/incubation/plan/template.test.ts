import { afterAll, beforeAll, expect, it } from "vitest";
import {
  addTemplate,
  editTemplate,
  getTemplate,
  listTemplates,
  newTemplate,
  templateChoices,
  templateOf,
} from "@/lib/usecases/incubation/plan/template";
import { plainTemplate } from "../../../../support/incubation/plans";
import { closeDesks, type Desk, openManagerDesk, refusalOf } from "../../../../support/staff-desk";

const day = "2022-03-12";
let here: Desk;
beforeAll(async () => {
  here = await openManagerDesk();
});
afterAll(closeDesks);

const add = (change: object = {}) =>
  here.act(day, "settings.edit", (ctx) => addTemplate(ctx, { ...plainTemplate, ...change }));
const labels = async (stage: string | null) =>
  (await here.read(day, (ctx) => templateChoices(ctx, stage))).map(({ label }) => label);

it("is offered, that of the stage first, until it is archived", async () => {
  const { id } = await add({ name: "甲方案" });
  await add({ name: "乙方案", stage: "枢纽型" });
  expect((await labels("枢纽型")).slice(0, 2)).toEqual(["乙方案", "甲方案"]);
  expect((await labels(null)).at(-1)).toBe("通用方案");
  const { edition, values } = await here.read(day, (ctx) => getTemplate(ctx, { planTemplate: id }));
  expect(values).toMatchObject({ name: "甲方案", archived: false, milestones: plainTemplate.milestones });
  const archive = () =>
    here.act(day, "settings.edit", (ctx) =>
      editTemplate(ctx, { ...plainTemplate, name: "甲方案", archived: true, planTemplate: id, edition }),
    );
  await archive();
  expect(await labels(null)).not.toContain("甲方案");
  expect((await refusalOf(here.read(day, (ctx) => templateOf(ctx, id)))).code).toBe("not_found");
  expect((await refusalOf(archive())).code).toBe("conflict");
  const { templates } = await here.read(day, listTemplates);
  expect(templates.at(-1)).toMatchObject({ name: "甲方案", count: 1 });
});

it("has a name of its own and a stage that the center knows", async () => {
  await add({ name: "丙方案" });
  expect((await refusalOf(add({ name: "丙方案" }))).fields).toHaveProperty("name");
  expect((await refusalOf(add({ name: "丁方案", stage: "没有的" }))).fields).toHaveProperty("stage");
  expect((await here.read(day, newTemplate)).milestones.length).toBeGreaterThan(3);
});
