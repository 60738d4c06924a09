import { expect, test } from "vitest";
import { changePasswordInput } from "@/app/(site)/account/schema";
import { newAccountInput } from "@/app/[center]/(public)/join/schema";

const account = {
  code: "UFD6-3V5P-JH5F",
  name: "赵晓东",
  login: "zhao@example.org",
  password: "一句我自己的好记的话",
  passwordAgain: "一句我自己的好记的话",
};

function faults(schema: typeof newAccountInput | typeof changePasswordInput, raw: unknown) {
  const { error } = schema.safeParse(raw);
  return new Set(error?.issues.map(({ path }) => path.join(".")));
}

test("a new account is taken as it was typed", () => {
  expect(newAccountInput.parse(account)).toEqual({ ...account, login: { email: "zhao@example.org" } });
});

test("all that is wrong with a new account is told at once", () => {
  const bad = { ...account, name: "", login: "不是邮箱", password: "太短", passwordAgain: "" };
  expect(faults(newAccountInput, bad)).toEqual(new Set(["name", "login", "password", "passwordAgain"]));
});

test("a password with the login in it is refused", () => {
  const bad = {
    ...account,
    login: "zhaoxiaodong@example.org",
    password: "zhaoxiaodong1",
    passwordAgain: "x",
  };
  expect(faults(newAccountInput, bad)).toEqual(new Set(["password", "passwordAgain"]));
});

test("a new password that was typed twice differently is told beside a present one that is missing", () => {
  const bad = { currentPassword: "", password: "一句新的好记的话", passwordAgain: "一句新的好记的画" };
  expect(faults(changePasswordInput, bad)).toEqual(new Set(["currentPassword", "passwordAgain"]));
});
