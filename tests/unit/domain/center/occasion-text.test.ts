import { describe, expect, it } from "vitest";
import { messageChannels } from "@/lib/domain/center/message";
import { messageOccasions } from "@/lib/domain/center/message-occasions";
import { fillText, whyUnknownFields } from "@/lib/domain/center/message-template";
import {
  defaultText,
  exampleFields,
  messageOccasionLabels,
  occasionLabel,
} from "@/lib/domain/center/occasion-text";

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
    for (const occasion of messageOccasions) {
      expect(Object.keys(exampleFields(occasion)).filter((name) => /码|密码|链接/.test(name))).toEqual([]);
    }
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
