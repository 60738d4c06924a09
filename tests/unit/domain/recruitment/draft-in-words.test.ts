import { describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { draftInWords } from "@/lib/domain/recruitment/draft-in-words";

const window = { closesOn: civilDate("2026-03-10"), closesAt: "18:00" };

describe("draftInWords", () => {
  it("says until when a draft can be gone on with, and when it will be gone", () => {
    expect(draftInWords(window, true)).toMatchObject({
      label: "草稿",
      meaning: expect.stringContaining("2026年3月10日 18:00截止前"),
    });
    expect(draftInWords(window, false)).toMatchObject({
      label: "未提交",
      meaning: expect.stringContaining("将于2026年4月9日后删除"),
    });
  });
});
