import { expect, test } from "vitest";
import { changePasswordInput } from "@/app/(site)/account/schema";
import { newAccountInput } from "@/app/[center]/(public)/join/schema";
import { AppError } from "@/lib/domain/base/errors";
import { parseInput } from "@/lib/web/refusal";

/** The fields that are told, of one sending. */
function toldOf(schema: Parameters<typeof parseInput>[0], typed: Record<string, string>): string[] {
  try {
    parseInput(schema, typed);
    return [];
  } catch (fault) {
    if (!(fault instanceof AppError)) throw fault;
    return Object.keys(fault.fields).sort();
  }
}

const good = {
  currentPassword: "一句老密码",
  password: "一句很好记住的新密码",
  passwordAgain: "一句很好记住的新密码",
};

test("what is wrong with a new password is told in one answer", () => {
  expect(toldOf(changePasswordInput, good)).toEqual([]);
  expect(toldOf(changePasswordInput, { ...good, passwordAgain: "另一句" })).toEqual(["passwordAgain"]);
  expect(toldOf(changePasswordInput, { currentPassword: "", password: "短", passwordAgain: "不同" })).toEqual(
    ["currentPassword", "password", "passwordAgain"],
  );
  expect(toldOf(changePasswordInput, { password: "短", passwordAgain: "不同" })).toEqual([
    "currentPassword",
    "password",
    "passwordAgain",
  ]);
});

test("what is wrong with a new account is told in one answer", () => {
  const { password, passwordAgain } = good;
  const account = { code: "ABCD", name: "王芳", login: "wang@example.com", password, passwordAgain };
  expect(toldOf(newAccountInput, account)).toEqual([]);
  expect(toldOf(newAccountInput, { ...account, name: "", login: "谁", password: "短" })).toEqual([
    "login",
    "name",
    "password",
    "passwordAgain",
  ]);
  const named = "wangfang-wangfang";
  const own = { ...account, login: "wangfang@example.com", password: named, passwordAgain: named };
  expect(toldOf(newAccountInput, own)).toEqual(["password"]);
});
