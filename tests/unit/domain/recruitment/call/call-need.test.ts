import { expect, test } from "vitest";
import { readAnswers } from "@/lib/domain/base/form-answers";
import { callNeedsForm } from "@/lib/domain/recruitment/call/call-need";

test("a call may take over no need at all", () => {
  expect(readAnswers(callNeedsForm, {})).toEqual({ ok: true, value: { needs: [] } });
});
