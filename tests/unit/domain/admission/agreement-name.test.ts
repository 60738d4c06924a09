import { expect, test } from "vitest";
import { agreementNames } from "@/lib/domain/admission/agreement-name";
import { callKinds } from "@/lib/domain/recruitment/call-key";

test("only a call for incubation leads to an agreement on entering the center", () => {
  expect(callKinds.filter((kind) => agreementNames[kind].includes("入驻"))).toEqual(["incubation"]);
});
