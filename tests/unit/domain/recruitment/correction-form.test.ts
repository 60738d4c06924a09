import { expect, it } from "vitest";
import type { CallAsks } from "@/lib/domain/recruitment/application/application-steps";
import { incubationAsks } from "@/lib/domain/recruitment/application/service-part";
import { correctionForm, readCorrection } from "@/lib/domain/recruitment/correction-form";
import { questionOf } from "../../../support/center/questions";

const asks: CallAsks = {
  categories: [],
  groups: [],
  stages: [],
  ...incubationAsks,
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

it("opens what hangs on an answer with that answer, and clears what is asked no longer", () => {
  const q2 = questionOf({ id: "q2", label: "年租金", when: { question: "q0", answer: "有" } });
  const q0 = questionOf({ id: "q0", kind: "choice", label: "有无场所", options: ["有", "无"] });
  const form = correctionForm({ ...asks, questions: [q0, q2] }, stands, [told("answer:q0")]);
  expect(form.steps.flatMap((step) => Object.keys(step.form))).toEqual(["q0", "q2"]);
  const lacking = readCorrection(form, { answers: { q0: "有" } });
  expect(lacking.ok ? [] : Object.keys(lacking.faults)).toEqual(["answers.q2"]);
  const left = readCorrection(form, { answers: { q0: "无", q2: "两万" } });
  expect(left.ok && left.value.answers).toStrictEqual({ q0: "无", q2: undefined });
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
