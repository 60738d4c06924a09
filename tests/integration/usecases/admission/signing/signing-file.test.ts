import { beforeAll, describe, expect, test } from "vitest";
import type { Center, Context } from "@/lib/db/context";
import { inCenter } from "@/lib/db/tenant";
import { civilDate } from "@/lib/domain/base/civil-date";
import { recordLapse } from "@/lib/usecases/admission/agreement-lapse";
import { findProof } from "@/lib/usecases/admission/proof";
import {
  attachScan,
  removeScan,
  signingFile,
  signingFilesOf,
} from "@/lib/usecases/admission/signing/signing-file";
import { signAgreements } from "@/lib/usecases/incubation/entry";
import { correctSignatures } from "@/lib/usecases/incubation/entry-take-back";
import { actorIn, makeSigningCall } from "../../../../support/admission/signing-call";
import { receivedAs } from "../../../../support/center/files";
import { makeCenter, makePerson, ownerClient, type Person, visitOf } from "../../../../support/factories";
import { nth } from "../../../../support/review/review-world";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let center: Center;
let staff: Person;
let made: Awaited<ReturnType<typeof makeSigningCall>>;

beforeAll(async () => {
  center = await makeCenter(owner);
  staff = await makePerson(owner, center, ["staff"], { name: "赵工" });
  made = await makeSigningCall(center, staff);
});

const act = <I, R>(run: (ctx: Context, input: I) => Promise<R>, input: I) =>
  actorIn(center, staff)("agreement.sign", "2022-02-17", run, input);
const read = <R>(run: Parameters<typeof inCenter<R>>[1]) =>
  inCenter(visitOf(center, staff, "agreement.view", "2022-02-17"), run);
const sign = (place: number) =>
  act(signAgreements, {
    call: made.call.id,
    agreements: [nth(made.agreements, place).id],
    side: "both" as const,
    signedOn: civilDate("2022-02-17"),
  });
const scan = (name: string) => receivedAs(name);

describe("scans", () => {
  test("are papers of the agreement and of its organization, and go while nothing rests on them", async () => {
    const { id, number, organizationId } = nth(made.agreements, 0);
    await act(attachScan, { agreement: number, part: "signedCopy" as const, file: scan("协议.pdf") });
    const other = scan("委托书.pdf");
    await act(attachScan, { agreement: number, part: "authorization" as const, file: other });
    const rows = await read((ctx) => ctx.db.file.findMany({ where: { subjectId: id } }));
    expect(rows.map((row) => [row.part, row.purpose, row.organizationId])).toEqual([
      ["signedCopy", "signed", organizationId],
      ["authorization", "signed", organizationId],
    ]);
    expect(await read((ctx) => signingFile(ctx, { agreement: number, file: other.id }))).toMatchObject({
      name: "委托书.pdf",
    });
    await act(removeScan, { agreement: number, file: other.id });
    expect(await read((ctx) => signingFilesOf(ctx, id))).toHaveLength(1);
  });

  test("of what both sides have signed stay, and lead whoever holds the file to its proof", async () => {
    const { number } = nth(made.agreements, 1);
    await sign(1);
    const file = { ...scan("协议.pdf"), digest: "a".repeat(64) };
    await act(attachScan, { agreement: number, part: "signedCopy" as const, file });
    const stays = { code: "conflict", message: expect.stringContaining("不能删除") };
    await expect(act(removeScan, { agreement: number, file: file.id })).rejects.toMatchObject(stays);
    const again = { agreement: number, part: "signedCopy" as const, file: scan("另.pdf"), replaces: file.id };
    await expect(act(attachScan, again)).rejects.toMatchObject(stays);
    expect(await read((ctx) => findProof(ctx, { file: file.digest }))).toMatchObject({
      ok: true,
      by: "file",
      title: `入驻协议 ${number}`,
      holder: nth(made.applications, 1).name,
    });
  });

  test("of a signing that was recorded wrongly may go again, and its proof stands no more", async () => {
    const { id, number } = nth(made.agreements, 1);
    await act(correctSignatures, { agreement: id, reason: "日期登记有误" });
    expect(await read((ctx) => findProof(ctx, { file: "a".repeat(64) }))).toMatchObject({
      ok: true,
      revokedOn: "2022-02-17",
    });
    const [file] = await read((ctx) => signingFilesOf(ctx, id));
    await act(removeScan, { agreement: number, file: file?.id ?? "" });
  });

  test("are not taken in for an agreement that is void, or that is none", async () => {
    const { id, number } = nth(made.agreements, 2);
    await act(recordLapse, { agreement: id, reason: "来函放弃" });
    const file = scan("协议.pdf");
    await expect(
      act(attachScan, { agreement: number, part: "signedCopy" as const, file }),
    ).rejects.toMatchObject({ message: expect.stringContaining("已作废") });
    await expect(
      act(attachScan, { agreement: "PC-1999-01-001", part: "signedCopy" as const, file }),
    ).rejects.toMatchObject({ code: "not_found" });
    await expect(
      read((ctx) => signingFile(ctx, { agreement: "PC-1999-01-001", file: file.id })),
    ).rejects.toMatchObject({ code: "not_found" });
  });
});
