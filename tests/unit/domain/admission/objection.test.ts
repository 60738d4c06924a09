import { expect, test } from "vitest";
import { noticeStates } from "@/lib/domain/admission/notice-lifecycle";
import {
  isLate,
  nextObjectionState,
  objectionActs,
  objectionEvents,
  objectionEventsFrom,
  objectionLabels,
  objectionName,
  objectionStates,
  objectionsInWords,
  objectionTones,
  whyNotAnswered,
  whyNotObject,
  whyNotReceived,
} from "@/lib/domain/admission/objection";
import { civilDate } from "@/lib/domain/base/civil-date";
import { expectExactly, expectWords } from "../base/expect-machine";

test("an objection is settled one way, and may be opened again", () => {
  expectExactly(
    `open uphold upheld
     open dismiss dismissed
     open withdraw withdrawn
     upheld reopen open
     dismissed reopen open
     withdrawn reopen open`,
    {
      states: objectionStates,
      events: objectionEvents,
      next: nextObjectionState,
      eventsFrom: objectionEventsFrom,
    },
  );
  expectWords(objectionStates, objectionLabels, objectionTones);
  expect(objectionName({ number: 2 })).toBe("第 2 号异议");
});

test("letters are taken in from the publication to the archive", () => {
  expect(noticeStates.filter((state) => whyNotObject(state) === null)).toEqual(["published", "closed"]);
});

test("a letter comes on a day of the notice or later, and is answered after it", () => {
  const notice = { startsOn: civilDate("2022-01-17") };
  const today = civilDate("2022-01-24");
  expect(whyNotReceived(civilDate("2022-01-16"), notice, today)).toContain("2022年1月17日");
  expect(whyNotReceived(civilDate("2022-01-25"), notice, today)).toContain("不能晚于今天");
  expect(whyNotReceived(civilDate("2022-01-17"), notice, today)).toBeNull();
  expect(isLate(civilDate("2022-01-21"), civilDate("2022-01-21"))).toBe(false);
  expect(isLate(civilDate("2022-01-22"), civilDate("2022-01-21"))).toBe(true);
  expect(whyNotAnswered(civilDate("2022-01-16"), notice.startsOn, today)).toContain("不能早于");
  expect(whyNotAnswered(civilDate("2022-01-25"), notice.startsOn, today)).toContain("不能晚于今天");
  expect(whyNotAnswered(today, notice.startsOn, today)).toBeNull();
});

test("what may be done depends on whether it is settled", () => {
  const acts = (state: (typeof objectionStates)[number]) => objectionActs({ state }).map(({ act }) => act);
  expect(acts("open")).toEqual(["answer", "edit", "withdraw"]);
  expect(acts("upheld")).toEqual(["letter", "reopen"]);
  expect(acts("withdrawn")).toEqual(["reopen"]);
});

test("the statement at the end of a period is proposed from its objections", () => {
  expect(objectionsInWords([])).toBe("");
  expect(objectionsInWords(["upheld", "open"])).toBe(
    "公示期内收到异议 2 件，已办结 1 件，其中成立 1 件；未办结 1 件，有关组织办结前不签约。",
  );
});
