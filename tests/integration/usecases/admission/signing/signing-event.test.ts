import { expect, test } from "vitest";
import { methodOf, recordSignings, signingsOf } from "@/lib/usecases/admission/signing/signing-event";
import { correctSignatures } from "@/lib/usecases/incubation/entry-take-back";
import { openPaperSigning } from "../../../../support/admission/signing-call";
import { nth } from "../../../../support/review/review-world";

test("each side that signs on paper is one entry, and a wrong one is followed by its correction", async () => {
  const { made, act, read, sign } = await openPaperSigning();
  const signingsAt = (place: number) => read((ctx) => signingsOf(ctx, [nth(made.agreements, place).id]));
  await sign(0);
  const said = async () =>
    (await signingsAt(0)).map(({ side, method, signer, recordedByName }) => [
      side,
      method,
      signer,
      recordedByName,
    ]);
  const both = [
    ["organization", "paper", "张小三", "赵工"],
    ["center", "paper", "钱主任", "赵工"],
  ];
  expect(await said()).toEqual(expect.arrayContaining(both));
  expect(methodOf(await signingsAt(0))).toBe("paper");
  await act("agreement.sign", "2022-02-18", correctSignatures, {
    agreement: nth(made.agreements, 0).id,
    reason: "日期登记有误",
  });
  expect((await said()).slice(2)).toEqual(
    expect.arrayContaining([
      ["organization", "correction", "张小三", "赵工"],
      ["center", "correction", "钱主任", "赵工"],
    ]),
  );
  expect(methodOf(await signingsAt(0))).toBeNull();
});

test("entries are added and never changed", async () => {
  const { read, sign } = await openPaperSigning();
  await sign(1, "organization");
  for (const change of ["update signing_events set signer = 'x'", "delete from signing_events"])
    await expect(read((ctx) => ctx.db.$executeRawUnsafe(change))).rejects.toThrow(/permission denied/);
});

test("what one side signed on screen the other does not sign on paper", async () => {
  const { made, act, read, sign } = await openPaperSigning();
  const signingsAt = (place: number) => read((ctx) => signingsOf(ctx, [nth(made.agreements, place).id]));
  const { id, organizationId } = nth(made.agreements, 2);
  await sign(2, "organization");
  await act(
    "agreement.sign",
    "2022-02-17",
    async (ctx) => {
      const signed = {
        agreementId: id,
        organizationId,
        side: "organization" as const,
        signer: "张小三",
        digest: null,
      };
      await recordSignings(ctx, [{ ...signed, signedOn: new Date("2022-02-17") }], {
        method: "onScreen",
        mobile: "138****1234",
      });
      ctx.audit.nothing("a test");
    },
    {},
  );
  await expect(sign(2, "center")).rejects.toMatchObject({
    code: "conflict",
    message: expect.stringContaining("同一种方式"),
  });
  expect(methodOf(await signingsAt(2))).toBe("onScreen");
});
