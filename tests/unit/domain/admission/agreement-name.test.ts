import { expect, test } from "vitest";
import { agreementName } from "@/lib/domain/admission/agreement-name";
import { callKinds } from "@/lib/domain/recruitment/call/call-key";

test("only a call for incubation leads to an agreement on entering the center", () => {
  expect(callKinds.filter((kind) => agreementName({ kind }).includes("入驻"))).toEqual(["incubation"]);
});

test("one made without a call is simply an agreement", () => {
  expect(agreementName(null)).toBe("协议");
});
