import { describe, expect, test } from "vitest";
import {
  nextNoticeState,
  noticeEvents,
  noticeEventsFrom,
  noticeLabels,
  noticeStates,
  noticeTones,
  publicNoticeStates,
} from "@/lib/domain/admission/notice-lifecycle";
import { expectExactly, expectWords } from "../base/expect-machine";

describe("notice", () => {
  test("is published, closed and archived in this order; a step too early is taken back", () => {
    expectExactly(
      `drafted publish published
       published close closed
       closed archive archived
       published withdraw withdrawn
       closed reopen published
       drafted discard withdrawn`,
      { states: noticeStates, events: noticeEvents, next: nextNoticeState, eventsFrom: noticeEventsFrom },
    );
  });

  test("names every state in Chinese and gives it a tone", () => {
    expectWords(noticeStates, noticeLabels, noticeTones);
  });

  test("is public from its publication on, unless it was withdrawn", () => {
    expect(publicNoticeStates).toEqual(["published", "closed", "archived"]);
  });

  test("cannot be published twice", () => {
    expect(nextNoticeState("published", "publish").ok).toBe(false);
  });
});
