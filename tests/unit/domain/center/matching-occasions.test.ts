import { expect, it } from "vitest";
import { matchingOccasions } from "@/lib/domain/center/matching-occasions";
import { fillText } from "@/lib/domain/center/message-template";

it("uses in its words every fact that it asks for, but the salutation", () => {
  for (const { fields, subject, text } of Object.values(matchingOccasions)) {
    const filled = fillText({ subject, body: text }, fields);
    expect(`${filled.subject}${filled.body}`).not.toContain("{");
    for (const [name, value] of Object.entries(fields))
      if (name !== "收件人") expect(`${filled.subject}${filled.body}`).toContain(value);
  }
});
