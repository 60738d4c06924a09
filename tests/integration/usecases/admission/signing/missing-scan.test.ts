import { expect, test } from "vitest";
import { listWithoutScan } from "@/lib/usecases/admission/signing/missing-scan";
import { attachScan } from "@/lib/usecases/admission/signing/signing-file";
import { openPaperSigning } from "../../../../support/admission/signing-call";
import { receivedAs } from "../../../../support/center/files";
import { nth } from "../../../../support/review/review-world";

test("a signing on paper is missed until its scan is there", async () => {
  const { made, act, read, sign } = await openPaperSigning();
  await sign(0, "organization");
  await sign(1);
  const missing = () => read(listWithoutScan);
  const { number } = nth(made.agreements, 1);
  expect(await missing()).toEqual([
    { number, organization: nth(made.applications, 1).name, since: expect.any(Date) },
  ]);
  await act("agreement.sign", "2022-02-17", attachScan, {
    agreement: number,
    part: "signedCopy",
    file: receivedAs("协议.pdf"),
  });
  expect(await missing()).toEqual([]);
});
