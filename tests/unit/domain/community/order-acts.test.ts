import { describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { isOverdue, orderActs, soonUntil, whyNotCancel, whyNotRate } from "@/lib/domain/community/order-acts";

const plain = { state: "waiting", sameAsId: null, toOrganization: false, open: false, above: true } as const;
const acts = (order: Parameters<typeof orderActs>[0], side: "community" | "desk" = "community") =>
  orderActs(order, side).map(({ act }) => act);

describe("what a worker may do", () => {
  it("before it is dispatched: arrange it, pass it up, join it, or say no", () => {
    expect(acts({ ...plain, state: "pending" })).toEqual([
      ...["triage", "refuse", "aside", "cancel", "prioritize", "escalate", "join", "renewCode"],
    ]);
    expect(acts(plain)).toEqual([
      ...["dispatch", "refuse", "aside", "cancel", "prioritize", "escalate", "join", "renewCode"],
    ]);
    expect(acts(plain, "desk")).not.toContain("prioritize");
    expect(acts(plain, "desk")).toContain("renewCode");
    expect(acts({ ...plain, above: false })).not.toContain("escalate");
  });

  it("once it is offered: write down what a team says, but not for an organization or for all", () => {
    const offered = { ...plain, state: "offered" as const };
    expect(acts(offered)).toEqual(["accept", "decline", "withdraw", "cancel", "prioritize", "renewCode"]);
    expect(acts({ ...offered, open: true })).toEqual(["withdraw", "cancel", "prioritize", "renewCode"]);
    expect(acts({ ...offered, toOrganization: true })).toEqual([
      "withdraw",
      "cancel",
      "prioritize",
      "renewCode",
    ]);
  });

  it("while it is served leads on before it leads back", () => {
    expect(acts({ ...plain, state: "serving" }).slice(0, 2)).toEqual(["finish", "withdraw"]);
  });

  it("finishes for a team; an organization does so itself, or the desk for it", () => {
    const serving = { ...plain, state: "serving" as const, toOrganization: true };
    const finish = (side: "community" | "desk") =>
      orderActs(serving, side).find(({ act }) => act === "finish");
    expect(finish("community")?.whyNot).toContain("接单的组织");
    expect(finish("desk")?.whyNot).toBeNull();
  });

  it("with one that was joined to another: take it apart, or tell its asker a new code", () => {
    expect(acts({ ...plain, sameAsId: "x" })).toEqual(["separate", "renewCode"]);
  });
});

it("is overdue after its day while somebody is still to do something", () => {
  const today = civilDate("2026-11-27");
  const dueOn = civilDate("2026-11-26");
  expect(isOverdue({ state: "serving", dueOn }, today)).toBe(true);
  expect(isOverdue({ state: "serving", dueOn: today }, today)).toBe(false);
  expect(isOverdue({ state: "rating", dueOn }, today)).toBe(false);
});

it("is seen before it is late: on the working day before its day", () => {
  const holidays = { rest: new Map(), work: new Map(), coveredYears: new Set([2026]) };
  // A Friday, and the Monday after it.
  expect(soonUntil(civilDate("2026-11-27"), holidays)).toBe("2026-11-30");
});

it("is rated between being done and being closed", () => {
  const own = { sameAsId: null };
  expect(whyNotRate({ ...own, state: "rating" })).toBeNull();
  expect(whyNotRate({ ...own, state: "closed" })).toContain("已经结单");
  expect(whyNotRate({ ...own, state: "serving" })).toContain("办结之后");
  expect(whyNotRate({ sameAsId: "x", state: "rating" })).toContain("并入另一单");
});

it("is cancelled by who asked while nobody serves it, and while nobody else asked for it", () => {
  const own = { sameAsId: null, duplicates: [] };
  expect(whyNotCancel({ ...own, state: "offered" })).toBeNull();
  expect(whyNotCancel({ ...own, state: "serving" })).toContain("已经有人接单");
  expect(whyNotCancel({ ...own, state: "closed" })).toContain("已完成");
  expect(whyNotCancel({ ...own, state: "waiting", duplicates: [{}] })).toContain("几位居民");
  expect(whyNotCancel({ ...own, state: "pending", sameAsId: "x" })).toContain("几位居民");
});
