import { expect, test } from "vitest";
import { signingOf } from "@/lib/usecases/admission/signing/signing";
import { attachScan } from "@/lib/usecases/admission/signing/signing-file";
import { openPaperSigning } from "../../../../support/admission/signing-call";
import { receivedAs } from "../../../../support/center/files";
import { nth } from "../../../../support/review/review-world";

test("the record of a signing joins its entries, its papers and its proof", async () => {
  const { made, act, read, sign } = await openPaperSigning();
  const { id, number } = nth(made.agreements, 0);
  const signing = () => read((ctx) => signingOf(ctx, { id }));
  expect(await signing()).toEqual({
    ...{ method: null, events: [], files: [], proofs: [], order: null, provider: false },
  });
  await sign(0, "both");
  await act("agreement.sign", "2022-02-17", attachScan, {
    agreement: number,
    part: "signedCopy",
    file: receivedAs("协议.pdf"),
  });
  const { method, events, files, proofs } = await signing();
  expect([method, events.length, files.length]).toEqual(["paper", 2, 1]);
  expect(proofs).toEqual([expect.objectContaining({ title: `入驻协议 ${number}`, revokedAt: null })]);
});
