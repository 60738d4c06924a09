import { afterAll, expect, it } from "vitest";
import { getSpaceSettings, saveSpaceSettings } from "@/lib/usecases/incubation/space-settings";
import { closeDesks, openManagerDesk, refusalOf } from "../../../support/staff-desk";

const day = "2026-03-12";
afterAll(closeDesks);

it("are quotas by stage, rules by name and a floor; a rule left out is archived and comes back as it was", async () => {
  const desk = await openManagerDesk();
  const get = () => desk.read(day, getSpaceSettings);
  const hours = { name: "会议室使用", direction: "given" as const, unit: "小时", credit: 2 };
  const clinic = { name: "社区义诊", direction: "returned" as const, unit: "场", credit: 10.5 };
  const settings = {
    quotas: [
      { stage: "初创型", hours: 8 },
      { stage: "未定类型", hours: 4 },
    ],
    rules: [hours, clinic],
    floor: 20,
  };
  const save = (change: Partial<typeof settings> & { edition?: string } = {}) =>
    desk.act(day, "settings.edit", (ctx) => saveSpaceSettings(ctx, { ...settings, ...change }));
  const { edition, stages } = await get();
  expect(stages.map(({ value }) => value)).toEqual(["萌芽型", "初创型", "枢纽型", "未定类型"]);
  await save({ edition });
  const saved = await get();
  expect(saved.settings).toEqual({ ...settings, quotas: expect.arrayContaining(settings.quotas) });
  expect((await refusalOf(save({ edition }))).code).toBe("conflict");
  await save({ rules: [hours] });
  expect((await get()).settings.rules).toEqual([hours]);
  await save({ rules: [{ ...clinic, credit: 12 }] });
  expect((await get()).settings.rules).toEqual([{ ...clinic, credit: 12 }]);
  const rules = await desk.read(day, ({ db }) => db.exchangeRule.count());
  expect(rules).toBe(2);
  const unknown = [{ stage: "成熟型", hours: 1 }];
  expect((await refusalOf(save({ quotas: unknown }))).fields.quotas).toContain("没有“成熟型”");
});
