import { expect, test } from "vitest";
import { type Placed, placeInWords, placesOf, restoringEvent } from "@/lib/domain/admission/promotion";

function placed(name: string, fields: Partial<Placed>): Placed {
  const dull = {
    outcome: "admitted",
    state: "awaitingAgreement",
    position: 1,
    rank: 1,
    group: null,
  } as const;
  return { application: name, name, followed: false, ...dull, ...fields };
}
const reserve = (name: string, position: number, fields: Partial<Placed> = {}) =>
  placed(name, { outcome: "reserve", state: "reserve", position, rank: position, ...fields });
const namesOf = (places: ReturnType<typeof placesOf>) =>
  places.map(({ group, free, next }) => [group, free, next.map(({ name }) => name)]);

test("nothing is free while all who were admitted hold their places", () => {
  expect(
    placesOf("signing", [placed("甲", {}), placed("乙", { state: "signed" }), reserve("丙", 3)]),
  ).toEqual([]);
});

test("who gives a place up or loses it makes room for the first of the reserve", () => {
  const entries = [placed("甲", { state: "lapsed" }), placed("乙", {}), reserve("丁", 4), reserve("丙", 3)];
  expect(namesOf(placesOf("signing", entries))).toEqual([[null, 1, ["丙"]]]);
  const both = entries.map((one) => (one.name === "乙" ? placed("乙", { state: "disqualified" }) : one));
  expect(namesOf(placesOf("completed", both))).toEqual([[null, 2, ["丙", "丁"]]]);
});

test("a place that was taken is free no more, whoever took it and however often it is on record", () => {
  const entries = [
    placed("甲", { state: "lapsed" }),
    reserve("丙", 2, { state: "shortlisted" }),
    placed("丙", { state: "shortlisted", followed: true }),
    reserve("丁", 3),
  ];
  expect(placesOf("signing", entries)).toEqual([]);
  const gaveUp = entries.map((one) => (one.name === "丙" ? { ...one, state: "lapsed" as const } : one));
  expect(namesOf(placesOf("signing", gaveUp))).toEqual([[null, 1, ["丁"]]]);
});

test("each group fills its own places", () => {
  const entries = [
    placed("甲", { group: "团队组", state: "lapsed" }),
    reserve("乙", 2, { group: "登记组" }),
    placed("丙", { group: "登记组" }),
  ];
  expect(namesOf(placesOf("signing", entries))).toEqual([["团队组", 1, []]]);
});

test("before the first notice is out another list is made instead", () => {
  expect(placesOf("reviewing", [placed("甲", { state: "disqualified" }), reserve("乙", 2)])).toEqual([]);
});

test("says who takes a place, or that nobody is left", () => {
  const next = [reserve("丙", 3)];
  expect(placeInWords({ group: null, free: 1, next })).toBe("空出 1 个名额，按次序由丙（第 3 名）递补。");
  expect(placeInWords({ group: "团队组", free: 2, next: [] })).toBe(
    "团队组：空出 2 个名额，没有候补可以递补。",
  );
});

test("who lost its place is put back where it stood, if that is still there", () => {
  const before = { hasAgreement: false, admitted: true, notice: "published" as const };
  expect(restoringEvent({ ...before, hasAgreement: true })).toBe("restoreAwaiting");
  expect(restoringEvent({ ...before, admitted: false })).toBe("restoreReserve");
  expect(restoringEvent(before)).toBe("restoreAnnounced");
  expect(restoringEvent({ ...before, notice: "closed" as const })).toBeNull();
});
