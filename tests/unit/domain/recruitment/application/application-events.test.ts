import { expect, it } from "vitest";
import {
  applicationEventLabels,
  applicationEvents,
  applicationUndo,
} from "@/lib/domain/recruitment/application/application-events";

it("each have a Chinese verb of their own", () => {
  const words = applicationEvents.map((event) => applicationEventLabels[event]);
  for (const word of words) expect(word).toMatch(/^\p{Script=Han}+$/u);
  expect(new Set(words).size).toBe(words.length);
});

it("that take something back are named by what they take back", () => {
  const named = applicationEvents.flatMap((event) => applicationUndo[event]);
  for (const event of applicationEvents.filter(
    (one) => /^(takeBack|reopen)|Notice$/.test(one) && one !== "clearNotice",
  ))
    expect(named).toContain(event);
});
