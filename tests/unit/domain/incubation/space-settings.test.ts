import { expect, it } from "vitest";
import { spaceSettingsFaults } from "@/lib/domain/incubation/space-settings";

const rule = { name: "会议室使用", direction: "given" as const, unit: "小时", credit: 2 };

it("says each stage and each rule once, and stages in the words of the center", () => {
  const faults = (quotas: string[], rules: string[]) =>
    spaceSettingsFaults(
      {
        quotas: quotas.map((stage) => ({ stage, hours: 8 })),
        rules: rules.map((name) => ({ ...rule, name })),
      },
      ["初创型"],
    );
  expect(faults(["初创型", "未定类型"], ["会议室使用", "社区义诊"])).toEqual({});
  expect(faults(["初创型", "初创型"], [])).toEqual({ quotas: expect.stringContaining("写了两次") });
  expect(faults(["成熟型"], [])).toEqual({ quotas: expect.stringContaining("没有“成熟型”") });
  expect(faults([], ["社区义诊", "社区义诊"])).toEqual({ rules: expect.stringContaining("写了两次") });
});
