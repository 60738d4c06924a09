import { describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { form, text } from "@/lib/domain/base/form";
import type { Step } from "@/lib/domain/recruitment/application/application-steps";
import { draftsEndAt, mergeStep, sameTyped } from "@/lib/domain/recruitment/draft";

const fields = form({ name: text("名称", { most: 9 }), note: text("备注", { most: 9 }) });
const step: Step = { id: "organization", title: "", form: fields, under: "" };

describe("mergeStep", () => {
  const stored = { name: "甲", note: "旧", other: "别的步骤" };

  it("takes what this window changed and leaves what another one changed since", () => {
    const was = { name: "甲", note: "更旧" };
    const merged = mergeStep(step, { stored, was, typed: { name: "乙", note: "更旧" } });
    expect(merged).toEqual({ values: { ...stored, name: "乙" }, clashes: [] });
  });

  it("overwrites nothing that both changed, and names both", () => {
    const merged = mergeStep(step, { stored, was: { name: "原" }, typed: { name: "乙", note: "旧" } });
    expect(merged.values).toEqual(stored);
    expect(merged.clashes).toEqual([{ name: "name", mine: "乙", theirs: "甲" }]);
  });

  it("finds no clash where both typed the same", () => {
    const merged = mergeStep(step, { stored, was: { name: "原" }, typed: { name: " 甲", note: "旧" } });
    expect(merged).toEqual({ values: stored, clashes: [] });
  });

  it("empties what was emptied, and keeps what is no field of the step out", () => {
    const was = { name: "甲", note: "旧" };
    const { values } = mergeStep(step, { stored, was, typed: { note: "", name: "甲", evil: "x" } });
    expect(values).toEqual({ ...stored, note: "" });
  });

  it("works below a name, such as the answers to questions", () => {
    const questions: Step = { ...step, id: "questions", under: "answers." };
    const { values, clashes } = mergeStep(questions, {
      stored: { name: "甲", answers: { note: "旧" } },
      was: { answers: {} },
      typed: { answers: { name: ["a", "b"], note: "新" } },
    });
    expect(values).toEqual({ name: "甲", answers: { note: "旧", name: ["a", "b"] } });
    expect(clashes).toEqual([{ name: "answers.note", mine: "新", theirs: "旧" }]);
  });
});

describe("sameTyped", () => {
  it("takes an unticked box, an empty row and nothing for the same", () => {
    for (const empty of [undefined, "", " ", [], {}, { 0: { c1: "" } }])
      expect(sameTyped(empty, "")).toBe(true);
    expect(sameTyped(["b", "a"], ["a", "b"])).toBe(true);
    expect(sameTyped({ 0: { c1: "x" } }, { 0: { c1: "x", c2: "" } })).toBe(true);
    expect(sameTyped({ 0: { c1: "x" } }, { 1: { c1: "x" } })).toBe(false);
  });
});

it("keeps a draft for 30 days after the end of the window", () => {
  const window = { closesOn: civilDate("2026-03-10"), closesAt: "18:00" };
  expect(draftsEndAt(window)).toEqual(new Date("2026-04-09T18:01:00+08:00"));
});
