import { describe, expect, it } from "vitest";
import { messageChannels } from "@/lib/domain/center/message";
import {
  defaultText,
  exampleFields,
  hiddenSecret,
  type MessageOccasion,
  messageOccasionLabels,
  messageOccasions,
  occasionLabel,
  secretField,
  shownBody,
} from "@/lib/domain/center/message-occasions";
import { fillText, whyUnknownFields } from "@/lib/domain/center/message-template";

const every = messageOccasions.flatMap((occasion) =>
  messageChannels.map((channel) => [occasion, channel] as const),
);

describe("the words of the platform", () => {
  it.each(every)(
    "for %s by %s name only facts that there are, and all of them are filled in",
    (occasion, channel) => {
      const text = defaultText(occasion, channel);
      expect(whyUnknownFields(occasion, (text.subject ?? "") + text.body)).toBeNull();
      const filled = fillText(text, exampleFields(occasion));
      expect(`${filled.subject}${filled.body}`).not.toMatch(/[{}]/);
      expect(filled.subject === null).toBe(channel !== "email");
    },
  );

  it("never hold what lets in whoever reads along: the query code is no fact of any occasion", () => {
    const known: Partial<Record<MessageOccasion, string[]>> = {
      // Good for ten minutes, and seen by its reader alone.
      signingCode: [secretField],
      // Whoever sees the outbox may hand out these as slips as well.
      orderOffered: ["接单网址"],
      teamCalled: ["回应网址"],
    };
    for (const occasion of messageOccasions) {
      const secrets = Object.keys(exampleFields(occasion)).filter((name) => /码|密码|链接|网址/.test(name));
      expect(secrets).toEqual(known[occasion] ?? []);
    }
  });

  it("of a code are shown to nobody but its reader, the number of an agreement and a telephone are", () => {
    const { body } = fillText(defaultText("signingCode", "sms"), exampleFields("signingCode"));
    expect(body).toContain("402913");
    expect(shownBody("signingCode", body)).toBe(body.replace("402913", hiddenSecret));
    expect(shownBody("agreementWaiting", body)).toBe(body);
  });

  it("fit into two text messages", () => {
    for (const occasion of messageOccasions) {
      const { body } = fillText(defaultText(occasion, "sms"), exampleFields(occasion));
      expect([...body].length).toBeLessThanOrEqual(134);
    }
  });
});

describe("the word for an occasion", () => {
  it("is its own, and neutral for one that this version does not know", () => {
    expect(messageOccasions.map(occasionLabel)).toEqual(Object.values(messageOccasionLabels));
    expect(occasionLabel("toString")).toBe("通知");
  });
});
