import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { beforeAll, describe, expect, test } from "vitest";
import type { Center } from "@/lib/db/context";
import { inCenter } from "@/lib/db/tenant";
import { visitor } from "@/lib/domain/access";
import {
  askAboutFile,
  drawSerial,
  findProof,
  issueProof,
  proofsOf,
  readProof,
  revokeProof,
  revokeProofsOf,
} from "@/lib/usecases/admission/proof";
import { actorIn } from "../../../support/admission/signing-call";
import { makeCenter, makePerson, ownerClient, type Person, visitOf } from "../../../support/factories";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let center: Center;
let staff: Person;
const subject = { type: "agreement" as const, id: "0b1f5f7e-5a0c-4a36-9d0e-1f0a3c2b4d5e" };
const digest = createHash("sha256").update("%PDF-1.7 text").digest("hex");

beforeAll(async () => {
  center = await makeCenter(owner);
  staff = await makePerson(owner, center, ["staff"]);
});

const issue = (change: Partial<Parameters<typeof issueProof>[1]> = {}) =>
  actorIn(center, staff)("agreement.sign", "2022-02-17", issueProof, {
    kind: "agreement",
    title: "入驻协议",
    holder: "邻里互助队",
    organizationId: null,
    subject,
    digest: null,
    ...change,
  });
const ask = (question: Parameters<typeof findProof>[1]) =>
  inCenter(visitOf(center, visitor, "proof.verify", "2022-02-18"), (ctx) => findProof(ctx, question));

describe("whoever holds a paper", () => {
  test("learns by its serial what the center gave out, and no more", async () => {
    const { serial } = await issue();
    expect(await ask({ serial: ` ${serial.toLowerCase()} ` })).toEqual({
      ok: true,
      by: "serial",
      kind: "agreement",
      serial,
      title: "入驻协议",
      holder: "邻里互助队",
      issuedOn: "2022-02-17",
      revokedOn: null,
      meaning: expect.stringContaining("请核对"),
    });
  });

  test("learns by the file that not a sign of it was changed", async () => {
    const { digest: read } = await readProof({ stream: Readable.from([Buffer.from("%PDF-1.7 text")]) });
    expect(read).toBe(digest);
    await issue({ kind: "attendance", holder: "张小三", digest });
    expect(await ask({ file: read })).toMatchObject({ ok: true, by: "file", holder: "张*三" });
    const changed = await readProof({ stream: Readable.from([Buffer.from("%PDF-1.7 texT")]) });
    expect(await ask({ file: changed.digest })).toMatchObject({
      ok: false,
      why: expect.stringContaining("没有登记过这个文件"),
    });
  });

  test("learns that it was revoked, and once it is, it cannot be again", async () => {
    const { id, serial } = await issue();
    const revoke = () =>
      actorIn(center, staff)("agreement.sign", "2022-02-18", revokeProof, { proof: id, reason: "登记有误" });
    await revoke();
    expect(await ask({ serial })).toMatchObject({ ok: true, revokedOn: "2022-02-18" });
    await expect(revoke()).rejects.toMatchObject({ code: "not_found" });
  });

  test("hears in words that a serial is wrong, or unknown, and nothing without a question", async () => {
    expect(await ask({ serial: "12" })).toMatchObject({ ok: false, why: expect.stringContaining("12 位") });
    const unknown = await inCenter(visitOf(center, staff, "agreement.sign", "2022-02-17"), async (ctx) =>
      drawSerial(ctx),
    );
    expect(await ask({ serial: unknown })).toMatchObject({
      ok: false,
      why: expect.stringContaining("没有出具过"),
    });
    expect(await ask({})).toBeNull();
    expect(await ask({ serial: "  " })).toBeNull();
  });
});

test("what is no PDF, or too large, is refused in words", async () => {
  await expect(readProof({ stream: Readable.from([Buffer.from("PK")]) })).rejects.toMatchObject({
    message: expect.stringContaining("只能核验 PDF"),
  });
  const mega = Buffer.alloc(1024 * 1024, "%PDF-");
  await expect(readProof({ stream: Readable.from(Array(51).fill(mega)) })).rejects.toMatchObject({
    message: expect.stringContaining("超过 50 MB"),
  });
});

test("to ask about a file leaves nothing behind", async () => {
  const file = { digest };
  expect(await actorIn(center, staff)("proof.verify", "2022-02-18", askAboutFile, { file })).toEqual(file);
});

test("a record that is taken back takes all its proofs along", async () => {
  const own = { type: "agreement" as const, id: "1b1f5f7e-5a0c-4a36-9d0e-1f0a3c2b4d5e" };
  await issue({ subject: own });
  await issue({ subject: own });
  await actorIn(center, staff)("agreement.sign", "2022-02-18", (ctx) => revokeProofsOf(ctx, own, "更正"), {});
  const proofs = await inCenter(visitOf(center, staff, "agreement.view", "2022-02-18"), (ctx) =>
    proofsOf(ctx, own),
  );
  expect(proofs.map(({ revokedAt }) => revokedAt !== null)).toEqual([true, true]);
});
