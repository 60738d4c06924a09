import { expect, test } from "vitest";
import { agreementStates } from "@/lib/domain/admission/agreement-lifecycle";
import {
  scanHints,
  scannedPapers,
  signingPaperLabels,
  whyNotScan,
  whyNotTakeScan,
} from "@/lib/domain/admission/signing/signing-paper";

test("scans are handed in at any time before an agreement is void, and stay once both have signed", () => {
  expect(agreementStates.filter((state) => whyNotScan(state) !== null)).toEqual(["voided"]);
  expect(agreementStates.filter((state) => whyNotTakeScan(state) !== null)).toEqual(["signed"]);
});

test("what the platform seals is nothing that people hand in", () => {
  expect(scannedPapers).not.toContain("sealed");
  for (const paper of scannedPapers) expect([signingPaperLabels[paper], scanHints[paper]]).not.toContain("");
});
