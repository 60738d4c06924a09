import { expect, it } from "vitest";
import { civilDate as day } from "@/lib/domain/base/civil-date";
import { hoursProofText } from "@/lib/domain/community/hours-proof";

const proven = {
  ...{ name: "张小三", team: "共享儿女", from: day("2025-01-02"), until: day("2026-03-01"), times: 12 },
  ...{ hours: 30.5, contents: ["理发", "送餐"] },
};

it("says who served from when until when, how often, how long and what", () => {
  expect(hoursProofText(proven)).toBe(
    "张小三（共享儿女）：\n您在2025年1月2日至2026年3月1日参加志愿服务 12 次，累计 30.5 小时，服务内容为理发、送餐。特此证明。",
  );
});

it("has room for five kinds of work, and for somebody without a team", () => {
  const text = hoursProofText({ ...proven, team: null, contents: ["一", "二", "三", "四", "五", "六"] });
  expect(text).toContain("张小三：");
  expect(text).toContain("一、二、三、四、五等。");
});
