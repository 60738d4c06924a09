import { expect, it } from "vitest";
import { readAnswers } from "@/lib/domain/base/form-answers";
import {
  evictionForm,
  evictionGrounds,
  groundsInWords,
  groundsOf,
  servingWayOf,
} from "@/lib/domain/incubation/eviction";

it("has no notice without a ground, the facts and both days", () => {
  const read = readAnswers(evictionForm, { grounds: [], facts: "", servedOn: "", answerBy: "" });
  expect(read.ok ? [] : Object.keys(read.faults).sort()).toEqual([
    "answerBy",
    "facts",
    "grounds",
    "servedBy",
    "servedOn",
  ]);
});

it("says the grounds in their words", () => {
  expect(groundsInWords(["sublet", "profit"])).toBe("转租、转借或挪用场地；以中心名义或场地从事营利活动");
});

it("reads back what was kept, and nothing else", () => {
  expect(groundsOf([...evictionGrounds])).toEqual(evictionGrounds);
  expect(() => groundsOf(["moon"])).toThrow(TypeError);
  expect(servingWayOf("post")).toBe("post");
  expect(() => servingWayOf("pigeon")).toThrow(TypeError);
});
