import { expect, it } from "vitest";
import { agreementNumber } from "@/app/[center]/_parts/admission/agreement-number";
import { signAgreementsInput } from "@/app/[center]/desk/agreements/schema";
import { AppError } from "@/lib/domain/base/errors";
import { parseInput } from "@/lib/web/refusal";

const typed = {
  call: "0b1f5f7e-5a0c-4a36-9d0e-1f0a3c2b4d5e",
  agreements: ["0b1f5f7e-5a0c-4a36-9d0e-1f0a3c2b4d5e"],
  side: "both",
  signedOn: "2022-02-17",
  centerSigner: "赵工",
};

function faults(change: Record<string, unknown>): string[] {
  try {
    parseInput(signAgreementsInput, { ...typed, ...change });
    return [];
  } catch (fault) {
    if (!(fault instanceof AppError)) throw fault;
    return Object.keys(fault.fields).sort();
  }
}

it("asks who signed for the center, unless it did not, in the same answer as everything else", () => {
  expect(faults({})).toEqual([]);
  expect(faults({ centerSigner: "", signedOn: "" })).toEqual(["centerSigner", "signedOn"]);
  expect(faults({ centerSigner: "", side: "organization" })).toEqual([]);
});

it.each(["PC-2022-03-001", "PC-2022-GM03-001"])("knows %s as a number of an agreement", (number) => {
  expect(agreementNumber.safeParse(number).success).toBe(true);
});
