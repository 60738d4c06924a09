import { expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { countedLines, suggestedWork } from "@/lib/domain/incubation/report/counted";

const nothing = {
  activities: [],
  volunteerHours: 0,
  trainingSessions: 0,
  trainingAttendances: 0,
  guidances: 0,
  guidanceHours: 0,
  milestonesReached: 0,
  milestonesOverdue: 0,
  bookings: 0,
  bookingHours: 0,
  servicesRequested: 0,
  servicesDelivered: 0,
  exchangeGiven: 0,
  exchangeReturned: 0,
};

it("says every figure with its unit and its list, and what there was none of", () => {
  const lines = countedLines({
    ...nothing,
    activities: [
      { kind: "service", count: 2, events: 3, attendances: 40, households: 0 },
      { kind: "visit", count: 1, events: 1, attendances: 0, households: 6 },
    ],
    guidances: 2,
    guidanceHours: 2.5,
  });
  expect(lines.slice(0, 3)).toEqual([
    { label: "活动合计", list: "activities", value: "3 项，4 场次，40 人次，6 户" },
    { label: "服务", list: "activities", kind: "service", value: "2 项，3 场次，40 人次" },
    { label: "下沉村（社区）", list: "activities", kind: "visit", value: "1 项，1 场次，6 户" },
  ]);
  expect(lines.find(({ label }) => label === "一对一指导")?.value).toBe("2 次，2.5 小时");
  expect(lines.find(({ label }) => label === "完成里程碑")).toMatchObject({ list: "plan", value: "无" });
  expect(countedLines(nothing).every(({ value }) => value === "无")).toBe(true);
});

it("tells the confirmed activities as a first text, and not all of very many", () => {
  const one = {
    title: "敬老服务",
    kind: "service" as const,
    heldOn: civilDate("2022-03-08"),
    events: 2,
    attendances: 30,
  };
  expect(suggestedWork([one, { ...one, events: 1, attendances: null }])).toBe(
    "3月8日敬老服务（服务，2 场，30 人次）\n3月8日敬老服务（服务）",
  );
  expect(suggestedWork([])).toBe("");
  expect(suggestedWork(Array(42).fill(one)).split("\n").at(-1)).toBe("另有 2 项活动");
});
