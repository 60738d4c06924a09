import { expect, test } from "vitest";
import { whyNotReturnSheet } from "@/lib/domain/review/why-not-return-sheet";

const handedIn = { status: "scored", own: false, confirmed: false } as const;

test("every final sheet can be returned, whatever it says", () => {
  for (const status of ["scored", "recused", "absent"] as const) {
    expect(whyNotReturnSheet({ ...handedIn, status })).toBeNull();
  }
});

test("there must be something final, of somebody else, that no ranking rests on", () => {
  expect(whyNotReturnSheet({ ...handedIn, status: null })).toContain("还没有打分");
  expect(whyNotReturnSheet({ ...handedIn, status: "draft" })).toContain("无须退回");
  expect(whyNotReturnSheet({ ...handedIn, own: true })).toContain("另一位管理者");
  expect(whyNotReturnSheet({ ...handedIn, confirmed: true })).toContain("排名已经确认");
});
