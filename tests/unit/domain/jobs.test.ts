import { expect, it } from "vitest";
import { jobNames } from "@/lib/domain/jobs";

it("names jobs as pg-boss takes names of queues, which are written into its statements", () => {
  expect(jobNames).toContain("closeCall");
  expect(jobNames.filter((name) => !/^[a-zA-Z]+$/.test(name))).toEqual([]);
});
