import { expect, it } from "vitest";
import { untrueAfter } from "@/lib/domain/center/message-occasions";
import { applicationEvents } from "@/lib/domain/recruitment/application/application-events";

it("says what is not true any more after acts that applications know", () => {
  for (const act of Object.keys(untrueAfter)) expect(applicationEvents).toContain(act);
});
