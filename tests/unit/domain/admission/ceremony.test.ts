import { expect, test } from "vitest";
import { ceremonyForm, countSeats } from "@/lib/domain/admission/ceremony";
import { readAnswers } from "@/lib/domain/base/form-answers";

test("those who came and those who signed are counted, each of all", () => {
  const came = new Date("2022-02-17T02:00:00Z");
  expect(
    countSeats([
      { arrivedAt: came, state: "signed" },
      { arrivedAt: came, state: "prepared" },
      { arrivedAt: null, state: "signed" },
      { arrivedAt: null, state: "prepared" },
    ]),
  ).toEqual({ expected: 4, arrived: 2, signed: 2 });
  expect(countSeats([])).toEqual({ expected: 0, arrived: 0, signed: 0 });
});

test("a ceremony has a name, a day, a place and somebody to sign", () => {
  const read = readAnswers(ceremonyForm, { name: "", heldOn: "昨天", place: "", note: "", agreements: [] });
  expect(read.ok ? [] : Object.keys(read.faults).sort()).toEqual(["agreements", "heldOn", "name", "place"]);
});
