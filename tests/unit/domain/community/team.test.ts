import { expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import {
  membersInWords,
  teamActs,
  teamFaults,
  teamLabels,
  teamSkillLabels,
  teamSkills,
  teamStateOf,
  teamStates,
  whyNotServe,
} from "@/lib/domain/community/team";

const today = civilDate("2026-03-12");

it("can be reached if it may be called out, and was founded before today", () => {
  const team = { emergency: false, leaderPhone: null, foundedOn: today };
  expect(teamFaults(team, today)).toEqual({});
  expect(teamFaults({ ...team, emergency: true }, today)).toHaveProperty("leaderPhone");
  expect(teamFaults({ ...team, emergency: true, leaderPhone: "13800001111" }, today)).toEqual({});
  expect(teamFaults({ ...team, foundedOn: civilDate("2026-03-13") }, today)).toHaveProperty("foundedOn");
});

it("does nothing once it is dissolved but begin again", () => {
  expect(teamActs({ dissolvedOn: null }).map(({ act }) => act)).toEqual([
    "edit",
    "join",
    "record",
    "dissolve",
  ]);
  expect(teamActs({ dissolvedOn: today }).map(({ act }) => act)).toEqual(["restore"]);
  expect(whyNotServe({ name: "甲队", dissolvedOn: null })).toBeNull();
  expect(whyNotServe({ name: "甲队", dissolvedOn: today })).toContain("甲队");
  expect([teamStateOf({ dissolvedOn: null }), teamStateOf({ dissolvedOn: today })]).toEqual([...teamStates]);
});

it("has a word for each state and skill", () => {
  expect(new Set(teamStates.map((one) => teamLabels[one])).size).toBe(teamStates.length);
  expect(new Set(teamSkills.map((one) => teamSkillLabels[one])).size).toBe(teamSkills.length);
});

it("tells those that are entered beside what a team says of itself, whichever there are", () => {
  expect(membersInWords({ people: 3, declared: 50 })).toBe("已登记 3 人 / 申报 50 人");
  expect(membersInWords({ people: 0, declared: 50 })).toBe("已登记 0 人 / 申报 50 人");
  expect(membersInWords({ people: 3, declared: null })).toBe("已登记 3 人");
});
