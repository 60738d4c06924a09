import { expect, it } from "vitest";
import { nextReplyState, replyActs, replyStates } from "@/lib/domain/projects/giving/reply";

it("is answered by who posted, and taken back by who wrote it while it has no answer", () => {
  const acts = (who: "poster" | "replier") =>
    replyStates.map((state) => replyActs(state, who).map(({ act }) => act));
  expect(acts("poster")).toEqual([["accept", "decline"], ["reconsider"], ["reconsider"], []]);
  expect(acts("replier")).toEqual([["withdraw"], [], [], []]);
  expect(nextReplyState("withdrawn", "again")).toEqual({ ok: true, state: "sent" });
  expect(nextReplyState("withdrawn", "accept").ok).toBe(false);
});
