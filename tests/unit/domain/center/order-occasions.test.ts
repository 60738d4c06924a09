import { expect, it } from "vitest";
import { fillText } from "@/lib/domain/center/message-template";
import { orderOccasions } from "@/lib/domain/center/order-occasions";

it("uses in its words every fact that it asks for, but the salutation", () => {
  for (const { fields, subject, text } of Object.values(orderOccasions)) {
    const filled = fillText({ subject, body: text }, fields);
    expect(`${filled.subject}${filled.body}`).not.toContain("{");
    for (const [name, value] of Object.entries(fields))
      if (name !== "收件人") expect(`${filled.subject}${filled.body}`).toContain(value);
  }
});
