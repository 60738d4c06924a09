import { expect, test } from "vitest";
import { sheetKeptUntil, sheetsOverdue } from "@/lib/domain/center/sheet-term";

test("a sheet is overdue from the moment on that its page told", () => {
  const uploaded = new Date("2026-03-12T02:00:00Z");
  const until = sheetKeptUntil(uploaded);
  expect(until.toISOString()).toBe("2026-04-11T02:00:00.000Z");
  expect(sheetsOverdue(until)).toEqual(uploaded);
});
