import { describe, expect, it } from "vitest";
import {
  type NewsState,
  newsActs,
  newsEvents,
  newsEventsFrom,
  newsLabels,
  newsStates,
  newsTones,
  nextNewsState,
} from "@/lib/domain/center/news";
import { expectExactly, expectWords } from "../base/expect-machine";

const acts = (state: NewsState, body: string | null = "正文") =>
  newsActs({ state, body }).map(({ act, whyNot }) => (whyNot === null ? act : [act, whyNot]));

describe("news", () => {
  it("is published, taken back and published again, and nothing else", () => {
    expectExactly(
      `drafted publish published
       published withdraw withdrawn
       withdrawn publish published`,
      { states: newsStates, events: newsEvents, next: nextNewsState, eventsFrom: newsEventsFrom },
    );
    expectWords(newsStates, newsLabels, newsTones);
  });

  it("can be changed at any time", () => {
    expect(newsStates.map((state) => acts(state))).toEqual([
      ["publish", "edit"],
      ["edit", "withdraw"],
      ["publish", "edit"],
    ]);
  });

  it("waits for its body before it becomes public, and is asked about then", () => {
    expect(acts("drafted", null)).toEqual([["publish", "正文还没有写，修改补上后才能发布。"], "edit"]);
    expect(newsActs({ state: "withdrawn", body: "正文" })[0]).toMatchObject({
      label: "再次发布",
      follows: expect.stringContaining("任何人"),
    });
  });

  it("is taken back for a reason", () => {
    expect(newsActs({ state: "published", body: "正文" })[1]).toMatchObject({
      danger: true,
      reason: "撤下的原因",
    });
  });
});
