import { expect, it } from "vitest";
import {
  exportActs,
  exportStateAt,
  isFetched,
  nextExportState,
  watermark,
  whyNotDecide,
} from "@/lib/domain/community/assisted-export";

const now = new Date("2026-03-12T02:00:00Z");
const asked = { state: "requested" as const, requestedById: "worker", expiresAt: null };

it("is released by another than who asked, once", () => {
  expect(whyNotDecide(asked, "worker")).not.toBeNull();
  expect(whyNotDecide(asked, null)).not.toBeNull();
  expect(whyNotDecide(asked, "manager")).toBeNull();
  expect(exportActs(asked, "worker", now).every(({ whyNot }) => whyNot !== null)).toBe(true);
  expect(exportActs(asked, "manager", now).map(({ whyNot }) => whyNot)).toEqual([null, null]);
  expect(exportActs({ ...asked, state: "refused" }, "manager", now)).toEqual([]);
  expect(nextExportState("taken", "take").ok).toBe(false);
  expect(nextExportState("requested", "take").ok).toBe(false);
});

it("is over when nobody took it in time", () => {
  const approved = { state: "approved" as const, expiresAt: now };
  expect(exportStateAt(approved, new Date(now.getTime() - 1))).toBe("approved");
  expect(exportStateAt(approved, now)).toBe("expired");
});

it("gives its file for ten minutes after it was taken", () => {
  expect(isFetched(null, now)).toBe(false);
  expect(isFetched(now, new Date(now.getTime() + 600_000))).toBe(true);
  expect(isFetched(now, new Date(now.getTime() + 600_001))).toBe(false);
});

it("says on every line who took it and by whose word", () => {
  const line = watermark({ by: "李梅", approvedBy: "张主任", at: "2026年3月12日 10:00", number: "AB12CD34" });
  for (const part of ["李梅", "张主任", "2026年3月12日", "AB12CD34"]) expect(line).toContain(part);
});
