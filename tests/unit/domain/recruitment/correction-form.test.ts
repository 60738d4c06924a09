import { expect, it } from "vitest";
import type { CallAsks } from "@/lib/domain/recruitment/application-steps";
import { correctionForm, readCorrection } from "@/lib/domain/recruitment/correction-form";
import { questionOf } from "../../../support/questions";

const asks: CallAsks = {
  categories: [],
  groups: [],
  stages: [],
  residencyModes: [],
  conditions: [{ id: "c", kind: "entry", text: "在本区", evidence: null }],
  materials: [],
  questions: [questionOf({ id: "q1", label: "场所地址" })],
};
const stands = { legalStatus: "filed", filingNumber: "民备1号" };
const told = (item: string) => ({ item, label: item, reason: "不对" });
const namesOf = (items: string[]) =>
  correctionForm(asks, stands, items.map(told)).steps.flatMap((step) => Object.keys(step.form));

it("opens what the notice names, and what follows from the legal status when that is named", () => {
  expect(namesOf(["field:profile", "answer:q1", "material:m"])).toEqual(["profile", "q1"]);
  expect(namesOf(["field:legalStatus"])).toEqual(["legalStatus", "creditCode", "filingNumber", "founders"]);
  expect(namesOf(["field:filingNumber"])).toEqual(["filingNumber"]);
  expect(namesOf([])).toEqual([]);
});

it("reads what is open alone, and says all that is wrong at once", () => {
  const form = correctionForm(asks, stands, ["field:filingNumber", "answer:q1", "condition:c"].map(told));
  const good = {
    filingNumber: "民备 2 号",
    name: "别的",
    answers: { q1: "文化街" },
    explanations: { c: "有记录" },
  };
  expect(readCorrection(form, good)).toEqual({
    ok: true,
    value: { fields: { filingNumber: "民备2号" }, answers: { q1: "文化街" }, explanations: { c: "有记录" } },
  });
  const read = readCorrection(form, { explanations: "x" });
  expect(read.ok ? [] : Object.keys(read.faults)).toEqual(["filingNumber", "answers.q1", "explanations.c"]);
});

it("clears the papers of the status that was left", () => {
  const form = correctionForm(asks, stands, [told("field:legalStatus")]);
  const read = readCorrection(form, { legalStatus: "team", founders: "张三\n李四", filingNumber: "民备1号" });
  expect(read).toMatchObject({
    ok: true,
    value: {
      fields: { legalStatus: "team", creditCode: null, filingNumber: null, founders: ["张三", "李四"] },
    },
  });
});
