import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Context } from "@/lib/db/context";
import { actInCenter, inCenter } from "@/lib/db/tenant";
import { system } from "@/lib/domain/access";
import { readFile } from "@/lib/io/files";
import {
  beginCertificate,
  certificateFile,
  certificateOf,
  concludeCertificate,
  issueCertificates,
  paperOf,
  writeCertificate,
} from "@/lib/usecases/admission/certificate";
import { findProof, revokeProofsOf } from "@/lib/usecases/admission/proof";
import { ownerClient, visitOf } from "../../../support/factories";
import { leavingDay, leavingWorld } from "../../../support/incubation/leaving-world";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
afterAll(() => owner.$disconnect());
let world: Awaited<ReturnType<typeof leavingWorld>>;
beforeAll(async () => {
  world = await leavingWorld(owner);
});

const worker = <T>(run: (ctx: Context) => Promise<T>) =>
  actInCenter(visitOf(world.center, system, "proof.write", leavingDay), run);
const read = <T>(run: (ctx: Context) => Promise<T>) =>
  inCenter(visitOf(world.center, world.staff, "graduation.view", leavingDay), run);
async function bytesOf(file: Awaited<ReturnType<typeof certificateFile>>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of await readFile(file)) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

it("is written once, kept, and known by its serial and by its bytes until it is void", async () => {
  const subject = { type: "graduation" as const, id: world.first.id };
  const paper = { text: "暖阳助老服务队：\n特发此证。", center: world.center.name, day: "2022年6月1日" };
  await world.act("graduation.edit", leavingDay, issueCertificates, [
    {
      ...{ kind: "certificate" as const, title: "出壳证书", holder: "暖阳助老服务队", paper, subject },
      organizationId: world.first.organizationId,
    },
  ]);
  const issued = await read((ctx) => certificateOf(ctx, subject));
  expect(issued).toMatchObject({ written: false, title: "出壳证书" });
  await expect(read((ctx) => certificateFile(ctx, subject))).rejects.toMatchObject({ code: "not_found" });

  const proof = issued?.id ?? "";
  const found = await worker((ctx) => beginCertificate(ctx, { proof }));
  if (!found) throw new Error("nothing to write");
  const outcome = await writeCertificate(found);
  await worker((ctx) => concludeCertificate(ctx, { proof }, outcome));
  expect(await worker((ctx) => beginCertificate(ctx, { proof }))).toBeNull();
  await worker((ctx) => concludeCertificate(ctx, { proof }, outcome)); // another worker was slower
  const file = await read((ctx) => certificateFile(ctx, subject));
  expect(file.name).toBe("出壳证书_暖阳助老服务队.pdf");
  const digest = createHash("sha256")
    .update(await bytesOf(file))
    .digest("hex");
  const meaning = { holder: "暖阳助老服务队", revokedOn: null };
  expect(await read((ctx) => findProof(ctx, { file: digest }))).toMatchObject({ ok: true, ...meaning });
  const { serial } = issued ?? { serial: "" };
  expect(await read((ctx) => findProof(ctx, { serial }))).toMatchObject({ ok: true, ...meaning });

  await world.act("graduation.edit", leavingDay, (ctx) => revokeProofsOf(ctx, subject, "写错了"), undefined);
  expect(await read((ctx) => findProof(ctx, { file: digest }))).toMatchObject({ revokedOn: "2022-06-01" });
  expect(await read((ctx) => certificateOf(ctx, subject))).toBeNull();
});

it("has the words that it was issued with, or it is none", () => {
  const proof = { serial: "PC-1", title: "出壳证书", paper: { text: "文", center: "中心", day: "某日" } };
  expect(paperOf({ slug: "pc" }, proof).blocks[0]).toMatchObject({ text: "文" });
  expect(() => paperOf({ slug: "pc" }, { ...proof, paper: { text: "文" } })).toThrow();
});
