import { expect, test } from "vitest";
import { readAnswers } from "@/lib/domain/base/form-answers";
import {
  incubationAsks,
  serviceFormOf,
  serviceInWords,
} from "@/lib/domain/recruitment/application/service-part";

const asks = {
  kind: "venture" as const,
  fields: [{ value: "助老", label: "助老" }],
  needs: [{ value: "n1", label: "高楼老人买菜难" }],
};

test("incubation asks for needs and plans, a venture for a project and its money, a contest for no money", () => {
  expect(Object.keys(serviceFormOf(incubationAsks))).toContain("incubationNeeds");
  expect(Object.keys(serviceFormOf(asks))).toEqual([
    "projectName",
    "needId",
    "serviceField",
    "askedFen",
    "ownFen",
    "servedGroups",
    "projectPlan",
    "partners",
  ]);
  expect(Object.keys(serviceFormOf({ ...asks, kind: "contest", needs: [] }))).not.toContain("askedFen");
  expect(Object.keys(serviceFormOf({ ...asks, needs: [] }))).not.toContain("needId");
});

test("an amount is read to the fen, and a word that is not on the list is none", () => {
  const typed = {
    projectName: "银龄互助",
    serviceField: "助老",
    askedFen: "5万元",
    servedGroups: "老人",
    projectPlan: "探访",
  };
  expect(readAnswers(serviceFormOf(asks), typed)).toMatchObject({
    ok: true,
    value: { askedFen: 5_000_000n },
  });
  const wrong = readAnswers(serviceFormOf(asks), { ...typed, serviceField: "救灾", askedFen: "-5" });
  expect(wrong.ok ? [] : Object.keys(wrong.faults).sort()).toEqual(["askedFen", "serviceField"]);
});

test("what was answered reads back in words, by the name of its field; what was left empty is left out", () => {
  const said = serviceInWords(asks, {
    projectName: "银龄互助",
    needId: "n1",
    serviceField: "不再用的领域",
    askedFen: 5_000_000n,
    ownFen: null,
    partners: ["甲中心", "乙协会"],
  });
  expect(Object.fromEntries(said.map(({ name, value }) => [name, value]))).toEqual({
    projectName: "银龄互助",
    needId: "高楼老人买菜难",
    serviceField: "不再用的领域",
    askedFen: "50,000.00 元",
    partners: "甲中心、乙协会",
  });
});
