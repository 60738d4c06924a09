import { afterAll, expect, it } from "vitest";
import {
  beginCertificate,
  concludeCertificate,
  writeCertificate,
} from "@/lib/usecases/admission/certificate";
import { findProof, proofsOf } from "@/lib/usecases/admission/proof";
import { confirmManyHours } from "@/lib/usecases/community/volunteer/hours";
import { certifyHours, hoursProofFile } from "@/lib/usecases/community/volunteer/hours-proof";
import { makePeople } from "../../../../support/community/people";
import { makeSurroundings } from "../../../../support/registry/registry";
import { closeDesks, openDesk, refusalOf } from "../../../../support/staff-desk";

const day = "2026-03-12";
afterAll(closeDesks);

it("is given once hours count, as a PDF that strangers can ask about without learning the name", async () => {
  const desk = await openDesk();
  const made = await desk.read(day, async (ctx) => {
    const { community, organization } = await makeSurroundings(ctx);
    return makePeople(ctx, "张", { place: community.id, organization: organization.id });
  });
  const { volunteer } = made;
  const certify = () => desk.act(day, "volunteer.edit", (ctx) => certifyHours(ctx, { volunteer }));
  expect((await refusalOf(certify())).message).toContain("已确认");
  await desk.act(day, "hours.confirm", (ctx) => confirmManyHours(ctx, { records: [made.hours] }));
  await certify();
  const [proof] = await desk.read(day, (ctx) => proofsOf(ctx, { type: "volunteer", id: volunteer }));
  const one = { proof: proof?.id ?? "" };
  const file = () => desk.read(day, (ctx) => hoursProofFile(ctx, { volunteer, ...one }));
  expect((await refusalOf(file())).code).toBe("not_found");
  const begun = await desk.read(day, (ctx) => beginCertificate(ctx, one));
  if (!begun) throw new Error("nothing to write");
  const written = await writeCertificate(begun);
  await desk.read(day, (ctx) => concludeCertificate(ctx, one, written));
  expect(await file()).toMatchObject({ type: "pdf" });
  const stranger = await desk.read(day, (ctx) => findProof(ctx, { serial: proof?.serial }));
  expect(stranger).toMatchObject({ ok: true, kind: "volunteerHours", title: "志愿服务记录证明" });
  expect(JSON.stringify(stranger)).not.toContain("张志愿者");
  const wrong = desk.read(day, (ctx) => hoursProofFile(ctx, { volunteer: made.team, ...one }));
  expect((await refusalOf(wrong)).code).toBe("not_found");
});
