import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Center } from "@/lib/db/context";
import { inCenter } from "@/lib/db/tenant";
import { civilDate } from "@/lib/domain/base/civil-date";
import { jobs } from "@/lib/jobs";
import { findProof } from "@/lib/usecases/admission/proof";
import { ownAgreement } from "@/lib/usecases/admission/signing/own-agreement";
import { askProviderNow, orderSigning } from "@/lib/usecases/admission/signing/provider-order";
import { signingOf } from "@/lib/usecases/admission/signing/signing";
import { bytesOf } from "@/lib/usecases/center/file";
import { signAgreements } from "@/lib/usecases/incubation/entry";
import { makeIssuedAgreements } from "../../../support/admission/screen-signing";
import { actorIn } from "../../../support/admission/signing-call";
import { signingProviderServer } from "../../../support/admission/signing-provider-server";
import { makeCenter, makePerson, ownerClient, type Person, visitOf } from "../../../support/factories";
import { ownerPool } from "../../../support/machine/database";
import { nth } from "../../../support/review/review-world";

// A provider that listens on this machine, and a store of its own, both read when they are first asked for.
const server = await signingProviderServer("s3cret");
process.env.SIGNING_PROVIDER_URL = server.url;
process.env.SIGNING_PROVIDER_TOKEN = "s3cret";
const folder = mkdtempSync(path.join(tmpdir(), "fuhua-provider-"));
process.env.FILES_DIR = folder;

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
const day = "2022-02-17";
let center: Center;
let staff: Person;
let made: Awaited<ReturnType<typeof makeIssuedAgreements>>;
beforeAll(async () => {
  center = await makeCenter(owner);
  staff = await makePerson(owner, center, ["staff"], { name: "赵工" });
  made = await makeIssuedAgreements(center, staff);
});
afterAll(async () => {
  await server.close();
  await owner.$disconnect();
  rmSync(folder, { recursive: true, force: true });
});

const signers = {
  ...{ organizationSigner: "张小三", organizationMobile: "13800001234" },
  ...{ centerSigner: "赵工", centerMobile: "13800005678" },
};
const order = (agreement: string) =>
  actorIn(center, staff)("agreement.sign", day, orderSigning, { agreement, ...signers });
const ask = (agreement: string) =>
  jobs.find(({ name }) => name === "askProvider")?.work({ center: center.id, input: { agreement } });
const read = <T>(run: Parameters<typeof inCenter<T>>[1]) =>
  inCenter(visitOf(center, staff, "agreement.view", day), run);
const stands = async (id: string) => (await read((ctx) => signingOf(ctx, { id }))).order?.state;
const atProvider = (number: string) => {
  const found = [...server.orders.values()].find((one) => one.number === number);
  if (!found) throw new Error("it was not handed over");
  return found;
};
const signed = Buffer.from("%PDF-1.7\n双方已签");
const outcome = { state: "signed", signedOn: day, pdf: signed.toString("base64") };

test("an agreement goes to the provider, is signed there, and comes back as evidence; its organization enters", async () => {
  const { id, number, own, application } = nth(made.issued, 0);
  await order(id);
  await expect(order(id)).rejects.toThrow("已经提交第三方签署");
  expect(await stands(id)).toBe("handing");
  await ask(id);
  expect(await stands(id)).toBe("waiting");
  const kept = atProvider(number);
  expect(kept.signers).toEqual([
    { name: "张小三", mobile: "13800001234" },
    { name: "赵工", mobile: "13800005678" },
  ]);
  expect(Buffer.from(kept.pdf, "base64").subarray(0, 5).toString()).toBe("%PDF-");
  const seen = await read((ctx) => ownAgreement(ctx, own));
  expect(seen).toMatchObject({
    address: "https://sign.example/now",
    whyNot: expect.stringContaining("第三方"),
  });

  await ask(id); // nobody has signed yet
  expect(await stands(id)).toBe("waiting");
  server.instead = { status: 503, body: "" };
  await expect(ask(id)).rejects.toThrow("没有接受（503）");
  server.instead = null;
  await actorIn(center, staff)("agreement.sign", day, askProviderNow, { agreement: id });
  kept.outcome = outcome;
  await ask(id);
  await ask(id); // it came again

  const after = await read((ctx) => signingOf(ctx, { id }));
  expect(after).toMatchObject({ method: "provider", order: { state: "signed" } });
  expect(after.events.map(({ side, signer }) => [side, signer])).toEqual([
    ["organization", "张小三"],
    ["center", "赵工"],
  ]);
  const [file, ...more] = after.files;
  expect([file?.part, file?.name, more]).toEqual(["sealed", `${number}（第三方电子签约）.pdf`, []]);
  expect(await buffer(await bytesOf({ centerId: center.id, id: file?.id ?? "" }))).toEqual(signed);
  const digest = createHash("sha256").update(signed).digest("hex");
  expect(after.proofs).toMatchObject([{ digest, revokedAt: null }]);
  const proved = await read((ctx) => findProof(ctx, { serial: after.proofs[0]?.serial ?? "" }));
  expect(JSON.stringify(proved)).toContain(number);
  expect(await owner.incubatee.count({ where: { agreementId: id } })).toBe(1);
  expect(await owner.agreement.findFirst({ where: { id } })).toMatchObject({ state: "signed" });
  expect(await owner.application.findFirst({ where: { id: application.id } })).toMatchObject({
    state: "signed",
  });
});

test("what is refused there, or signed otherwise meanwhile, ends the order and nothing else", async () => {
  const refused = nth(made.issued, 1);
  await order(refused.id);
  await ask(refused.id);
  atProvider(refused.number).outcome = { state: "refused" };
  await ask(refused.id);
  expect(await stands(refused.id)).toBe("refused");
  expect(await owner.agreement.findFirst({ where: { id: refused.id } })).toMatchObject({ state: "prepared" });
  await expect(
    actorIn(center, staff)("agreement.sign", day, askProviderNow, { agreement: refused.id }),
  ).rejects.toThrow("没有等待结果");

  await order(refused.id); // once more
  await ask(refused.id);
  const onPaper = { call: made.call.id, agreements: [refused.id], side: "both" as const };
  await actorIn(center, staff)("agreement.sign", day, signAgreements, {
    ...{ ...onPaper, signedOn: civilDate(day) },
  });
  await ask(refused.id);
  expect(await stands(refused.id)).toBe("dropped");
  const events = (await read((ctx) => signingOf(ctx, { id: refused.id }))).events;
  expect(events.map(({ method }) => method)).toEqual(["paper", "paper"]);
  await expect(order(refused.id)).rejects.toThrow("双方已签");
});

test("what was handed over while the answer got lost is known again there; two sides are called once", async () => {
  const { id, number } = nth(made.issued, 2);
  await order(id);
  server.lost = true;
  await expect(ask(id)).rejects.toThrow("没有接受（502）");
  server.lost = false;
  expect(await stands(id)).toBe("handing");
  await ask(id);
  expect(await stands(id)).toBe("waiting");
  expect([...server.orders.values()].filter((one) => one.number === number)).toHaveLength(1);
});

test("however often the desk asks at once, the next question is asked once", async () => {
  const { id } = nth(made.issued, 2);
  const waiting = async () =>
    (
      await ownerPool().query(
        "select 1 from jobs.job where name = 'askProvider' and state = 'created' and data->'input'->>'agreement' = $1",
        [id],
      )
    ).rowCount;
  const before = await waiting();
  for (const _ of [1, 2, 3]) {
    await actorIn(center, staff)("agreement.sign", day, askProviderNow, { agreement: id });
    await ask(id);
  }
  expect(await waiting()).toBe(before);
});
