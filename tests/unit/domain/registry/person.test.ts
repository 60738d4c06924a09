import { describe, expect, it } from "vitest";
import { readAnswers } from "@/lib/domain/base/form-answers";
import { personActs, writtenPersonForm } from "@/lib/domain/registry/person";

describe("a person on record", () => {
  it("is changed or archived, and after that only brought back", () => {
    const acts = (archivedAt: Date | null) => personActs({ archivedAt }).map(({ act }) => act);
    expect(acts(null)).toEqual(["edit", "archive"]);
    expect(acts(new Date())).toEqual(["restore"]);
    expect(personActs({ archivedAt: null })[1]).toMatchObject({ follows: expect.stringContaining("恢复") });
  });

  it("needs no mobile, and is nobody's namesake unless somebody says so", () => {
    expect(readAnswers(writtenPersonForm, { name: " 张 三 ", title: "教授", mobile: "" })).toEqual({
      ok: true,
      value: { name: "张三", title: "教授", mobile: null, note: null, namesake: false },
    });
    expect(readAnswers(writtenPersonForm, { name: "张三", mobile: "123" })).toMatchObject({
      faults: { title: "请填写单位、职务或职称。", mobile: expect.any(String) },
    });
  });
});
