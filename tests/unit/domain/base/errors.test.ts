import { describe, expect, test } from "vitest";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";

describe("AppError", () => {
  test("carries its code, its sentence and a sentence per field", () => {
    const error = new AppError("invalid", "有 1 处需要改正。", { name: "请填写名称。" });
    expect(error).toMatchObject({
      code: "invalid",
      message: "有 1 处需要改正。",
      fields: { name: "请填写名称。" },
    });
    expect(new AppError("conflict", "已经保存。").fields).toEqual({});
  });

  test("is an error with a stack and a name, so that a log can tell it from a fault", () => {
    const error: unknown = new AppError("limit", "请稍后再试。");
    expect(error).toBeInstanceOf(Error);
    expect(error).toBeInstanceOf(AppError);
    expect(String(error)).toBe("AppError: 请稍后再试。");
    expect(error instanceof Error && error.stack).toContain("errors.test.ts");
  });
});

describe("notFound", () => {
  test("says the same of every absent record, and what kind it is", () => {
    expect(notFound("批次")).toMatchObject({ code: "not_found", fields: {} });
    expect(notFound("批次").message).toBe("没有找到该批次，可能已被删除或地址有误。");
    expect(notFound().message).toBe("没有找到该记录，可能已被删除或地址有误。");
  });
});

describe("invalid", () => {
  test("counts the fields that are wrong", () => {
    const fields = { name: "已有同名地点。", kind: "请选择类别。" };
    expect(invalid(fields)).toMatchObject({
      code: "invalid",
      message: "有 2 处需要改正，请按提示修改后再提交。",
      fields,
    });
  });
});
