import { expect, it } from "vitest";
import { readAnswers } from "@/lib/domain/base/form-answers";
import { isShown, organizationPageForm, pageStanding } from "@/lib/domain/registry/organization-page";

it("is shown while the organization wishes it and the center has nothing against it", () => {
  const page = { shown: true, takenOffReason: null };
  expect(isShown(page)).toBe(true);
  expect(isShown({ ...page, shown: false })).toBe(false);
  expect(isShown({ ...page, takenOffReason: "有误" })).toBe(false);
  expect(
    [null, page, { ...page, shown: false }, { ...page, takenOffReason: "有误" }].map(pageStanding),
  ).toMatchObject([
    { text: "未填写" },
    { text: "展示中", tone: "passed" },
    { text: "未展示" },
    { text: "已被中心撤下", tone: "refused" },
  ]);
});

it("needs an introduction and nothing else", () => {
  expect(readAnswers(organizationPageForm, {})).toMatchObject({
    ok: false,
    faults: { introduction: "请填写机构简介。" },
  });
  expect(readAnswers(organizationPageForm, { introduction: "我们" })).toMatchObject({
    ok: true,
    value: { services: null, contact: null, shown: false },
  });
});
