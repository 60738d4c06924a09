import { afterAll, beforeAll, expect, test } from "vitest";
import {
  activateTemplate,
  draftTemplate,
  draftUsual,
  editTemplate,
  getTemplate,
  listTemplates,
  renewTemplate,
  retireTemplate,
  templateOptions,
} from "@/lib/usecases/admission/template/template";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../../support/staff-desk";

const day = "2022-01-20";
const may = "agreementTemplate.edit";
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(closeDesks);

const open = (template: string) => desk.read(day, (ctx) => getTemplate(ctx, { template }));
const states = async () =>
  (await desk.read(day, listTemplates)).map(({ name, version, state }) => `${name}${version}${state}`);

test("a center begins with the usual one, changes it, and has one version in use", async () => {
  const { id } = await desk.act(day, may, (ctx) => draftUsual(ctx, { kind: "incubation" }));
  const { text, edition } = await open(id);
  expect(text).toContain("# 退出与交接");
  await desk.act(day, may, (ctx) =>
    editTemplate(ctx, {
      template: id,
      edition,
      name: "入驻协议",
      kind: "incubation",
      clauses: "# 期限\n- {期限}。",
    }),
  );
  const late = desk.act(day, may, (ctx) =>
    editTemplate(ctx, {
      template: id,
      edition,
      name: "入驻协议",
      kind: "incubation",
      clauses: "# 期限\n- 别的。",
    }),
  );
  expect((await refusalOf(late)).code).toBe("conflict");
  expect(await desk.read(day, templateOptions)).toEqual([]);
  await desk.act(day, may, (ctx) => activateTemplate(ctx, { template: id }));
  expect(await desk.read(day, templateOptions)).toMatchObject([{ value: id, label: "入驻协议（第 1 版）" }]);

  const next = await desk.act(day, may, (ctx) => renewTemplate(ctx, { template: id }));
  expect((await open(next.id)).text).toBe("# 期限\n- {期限}。");
  const again = desk.act(day, may, (ctx) => renewTemplate(ctx, { template: id }));
  expect((await refusalOf(again)).message).toContain("第 2 版还是草稿");
  await desk.act(day, may, (ctx) => activateTemplate(ctx, { template: next.id }));
  expect(await states()).toEqual(["入驻协议2active", "入驻协议1retired"]);
  const edit = desk.act(day, may, (ctx) =>
    editTemplate(ctx, { template: id, name: "入驻协议", kind: "incubation", clauses: "# 一\n- 二" }),
  );
  expect((await refusalOf(edit)).message).toContain("另拟新版本");
  await desk.act(day, may, (ctx) => retireTemplate(ctx, { template: next.id }));
  await desk.act(day, may, (ctx) => activateTemplate(ctx, { template: id }));
  expect(await states()).toEqual(["入驻协议2retired", "入驻协议1active"]);
});

test("clauses that do not read, and words that stand for nothing, are refused at the field with their place", async () => {
  const refused = async (clauses: string) =>
    (
      await refusalOf(
        desk.act(day, may, (ctx) => draftTemplate(ctx, { name: "坏模板", kind: "other", clauses })),
      )
    ).fields.clauses;
  expect(await refused("- 没有条")).toContain("第 1 行");
  expect(await refused("# 一\n- {机构}")).toBe("第一条（一）：没有“机构”这个合并项。");
  expect((await states()).join()).not.toContain("坏模板");
});
