import { expect, it } from "vitest";
import { civilDate as day } from "@/lib/domain/base/civil-date";
import {
  ageOn,
  maskedNumber,
  volunteerActs,
  volunteerFaults,
  volunteerStateOf,
} from "@/lib/domain/community/volunteer";

const today = day("2026-03-12");
const written = { bornOn: null, guardian: null, identityKind: null, identityNumber: null, consentOn: today };
const faults = (given: Partial<Parameters<typeof volunteerFaults>[0]>) =>
  volunteerFaults({ ...written, ...given }, today);

it("is as old as the last birthday says", () => {
  expect(ageOn(day("2012-03-12"), today)).toBe(14);
  expect(ageOn(day("2012-03-13"), today)).toBe(13);
});

it("has a guardian's word while under 18, and under 14 by another sentence", () => {
  expect(faults({})).toEqual({});
  expect(faults({ bornOn: day("2012-03-13") }).guardian).toContain("14 周岁");
  expect(faults({ bornOn: day("2010-01-01") }).guardian).toContain("18 周岁");
  expect(faults({ bornOn: day("2008-03-12") })).toEqual({});
  expect(faults({ bornOn: day("2015-01-01"), guardian: "李敏 13800001111" })).toEqual({});
  expect(faults({ bornOn: day("2026-03-13") })).toHaveProperty("bornOn");
  expect(faults({ consentOn: day("2026-03-13") })).toHaveProperty("consentOn");
});

it("has a paper of a kind, whose number is one and tells the same birthday", () => {
  const resident = { identityKind: "resident" as const, identityNumber: "11010519491231002x" };
  expect(faults({ identityNumber: "E12345678" })).toHaveProperty("identityKind");
  expect(faults({ identityKind: "passport", identityNumber: "E12345678" })).toEqual({});
  expect(faults(resident)).toEqual({});
  expect(faults({ ...resident, identityNumber: "110105194912310021" })).toHaveProperty("identityNumber");
  expect(faults({ ...resident, bornOn: day("1949-12-30") })).toHaveProperty("bornOn");
  const child = { ...resident, identityNumber: "140213201501010018" };
  expect(faults(child)).toHaveProperty("guardian");
  expect(faults({ ...child, guardian: "李敏" })).toEqual({});
});

it("shows the last four signs of a number", () => {
  expect(maskedNumber("11010519491231002X")).toBe("**************002X");
  expect(maskedNumber("123")).toBe("123");
});

it("is given a proof once hours count, also after leaving", () => {
  const why = (leftOn: unknown, hours: number) =>
    volunteerActs({ leftOn }, hours).find(({ act }) => act === "certify")?.whyNot;
  expect([why(null, 0), why(null, 2), why(today, 2)]).toEqual([expect.any(String), null, null]);
  expect(volunteerActs({ leftOn: today }, 0).map(({ act }) => act)).toEqual(["certify", "return"]);
  expect([volunteerStateOf({ leftOn: null }), volunteerStateOf({ leftOn: today })]).toEqual([
    "active",
    "left",
  ]);
});
