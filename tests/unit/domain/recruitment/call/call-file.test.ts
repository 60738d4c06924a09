import { expect, test } from "vitest";
import { whyNotAddToCall, whyNotTakeFromCall } from "@/lib/domain/recruitment/call/call-file";
import { callStates } from "@/lib/domain/recruitment/call/call-lifecycle";

test("files are added until applications close, and taken away only before anybody saw them", () => {
  expect(callStates.filter((state) => whyNotAddToCall(state) === null)).toEqual(["preparing", "recruiting"]);
  expect(callStates.filter((state) => whyNotTakeFromCall(state) === null)).toEqual(["preparing"]);
});
