import { describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import {
  followUpFaults,
  type GuidanceState,
  guidanceActs,
  guidanceEvents,
  guidanceEventsFrom,
  guidanceLabels,
  guidanceStates,
  guidanceTones,
  nextGuidanceState,
} from "@/lib/domain/incubation/guidance/guidance";
import { expectExactly, expectWords } from "../../base/expect-machine";

const startsAt = new Date("2022-03-14T01:00:00Z");
const acts = (state: GuidanceState, now = startsAt) =>
  guidanceActs({ state, startsAt }, now).map(({ act, whyNot }) => (whyNot === null ? act : `not ${act}`));

describe("guidance", () => {
  it("is held, missed or cancelled, and taken back but from the last", () => {
    expectExactly(
      `booked hold held
       booked miss missed
       booked cancel cancelled
       held reopen booked
       missed reopen booked`,
      {
        states: guidanceStates,
        events: guidanceEvents,
        next: nextGuidanceState,
        eventsFrom: guidanceEventsFrom,
      },
    );
    expectWords(guidanceStates, guidanceLabels, guidanceTones);
  });

  it("is held or missed only once its time has come", () => {
    expect(acts("booked")).toEqual(["hold", "miss", "cancel"]);
    expect(acts("booked", new Date("2022-03-14T00:59:00Z"))).toEqual(["not hold", "not miss", "cancel"]);
    expect(acts("held")).toEqual(["edit", "reopen"]);
    expect(acts("cancelled")).toEqual([]);
  });
});

it("follows up nothing that is done on a day to come", () => {
  const today = civilDate("2022-03-12");
  const followUp = { what: "补章程", by: null, doneOn: today };
  expect(followUpFaults([followUp], today)).toEqual({});
  expect(followUpFaults([followUp, { ...followUp, doneOn: civilDate("2022-03-13") }], today)).toEqual({
    "followUps.1.doneOn": "完成日期不能晚于今天。",
  });
});
