import { describe, expect, it } from "vitest";
import { nextProjectState, projectEventsFrom } from "@/lib/domain/projects/project/project";

describe("a project", () => {
  it("goes from its entry over mid-term and final evaluation to its closure", () => {
    const steps = ["begin", "beginMidterm", "endMidterm", "beginFinal", "close"] as const;
    let state: Parameters<typeof nextProjectState>[0] = "prepared";
    for (const step of steps) {
      const outcome = nextProjectState(state, step);
      if (!outcome.ok) throw new Error(outcome.why);
      state = outcome.state;
    }
    expect(state).toBe("closed");
  });

  it("is not closed while it runs, nor begun twice, and says so", () => {
    expect(nextProjectState("running", "close")).toMatchObject({
      ok: false,
      why: expect.stringContaining("结项"),
    });
    expect(nextProjectState("running", "begin").ok).toBe(false);
    expect(nextProjectState("running", "drop").ok).toBe(false);
    expect(projectEventsFrom("dropped")).toEqual(["restore"]);
    expect(projectEventsFrom("closed")).toEqual(["reopen"]);
  });
});
