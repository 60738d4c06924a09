import { expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { hoursByMonth, whyBeyondQuota } from "@/lib/domain/incubation/booking/quota";

const days = ["2026-03-24", "2026-03-31", "2026-04-07"].map(civilDate);

it("counts hours in the month they fall into", () => {
  expect(hoursByMonth(days, 1.5)).toEqual([
    { month: "2026-03", hours: 3 },
    { month: "2026-04", hours: 1.5 },
  ]);
});

it("refuses the first month that would go beyond, with the numbers", () => {
  const asked = hoursByMonth(days, 2);
  const quota = { hours: 8, stage: "初创型" };
  expect(whyBeyondQuota(asked, [{ month: "2026-03", hours: 4 }], quota)).toBe(null);
  expect(whyBeyondQuota(asked, [{ month: "2026-03", hours: 5 }], quota)).toBe(
    "2026年3月已预约 5 小时，再加 4 小时，超过“初创型”每月 8 小时的额度，还可以预约 3 小时。",
  );
  expect(whyBeyondQuota(asked, [{ month: "2026-04", hours: 9 }], { hours: 8, stage: "" })).toContain(
    "2026年4月已预约 9 小时，再加 2 小时，超过每月 8 小时的额度，还可以预约 0 小时。",
  );
});

it("has no limit where none is set", () => {
  expect(whyBeyondQuota([{ month: "2026-03", hours: 999 }], [], null)).toBe(null);
});
