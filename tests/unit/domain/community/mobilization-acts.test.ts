import { expect, it } from "vitest";
import { mobilizationActs } from "@/lib/domain/community/mobilization-acts";

it("is ended while it runs, and its end is taken back with a reason", () => {
  expect(mobilizationActs({ endedAt: null }).map(({ act }) => act)).toEqual(["slips", "end"]);
  const [resume, ...others] = mobilizationActs({ endedAt: new Date("2026-03-12T04:00:00Z") });
  expect(others).toEqual([]);
  expect(resume).toMatchObject({ act: "resume", whyNot: null, reason: "撤销的原因" });
});
