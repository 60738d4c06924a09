import { describe, expect, test } from "vitest";
import {
  nextNoticeState,
  noticeEvents,
  noticeEventsFrom,
  noticeLabels,
  noticeStates,
  noticeTones,
} from "@/lib/domain/admission/notice-lifecycle";
import { expectExactly, expectWords } from "../base/expect-machine";

describe("notice", () => {
  test("is published, closed and archived in this order only", () => {
    expectExactly(
      `drafted publish published
       published close closed
       closed archive archived`,
      { states: noticeStates, events: noticeEvents, next: nextNoticeState, eventsFrom: noticeEventsFrom },
    );
  });

  test("names every state in Chinese and gives it a tone", () => {
    expectWords(noticeStates, noticeLabels, noticeTones);
  });

  test("cannot be published twice", () => {
    expect(nextNoticeState("published", "publish").ok).toBe(false);
  });
});
