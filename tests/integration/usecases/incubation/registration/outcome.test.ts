import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { meetStep, openRegistration } from "@/lib/usecases/incubation/registration/case";
import {
  endRegistration,
  grantRegistration,
  recallRegistration,
  refuseRegistration,
  reopenRegistration,
  submitRegistration,
} from "@/lib/usecases/incubation/registration/outcome";
import { ownerClient, syntheticCreditCode } from "../../../../support/factories";
import { leavingDay, leavingWorld } from "../../../../support/incubation/leaving-world";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
afterAll(() => owner.$disconnect());
let world: Awaited<ReturnType<typeof leavingWorld>>;
beforeAll(async () => {
  world = await leavingWorld(owner);
});
const today = civilDate(leavingDay);
const edit = <I, R>(run: Parameters<typeof world.act<I, R>>[2], input: I) =>
  world.act("registration.edit", leavingDay, run, input);

async function submitted(organization: string) {
  const opened = await edit(openRegistration, {
    organization,
    legalForm: "institution",
    placeId: null,
    fastTrack: false,
  });
  const { steps } = await owner.registrationCase.findFirstOrThrow({ where: { id: opened.id } });
  const count = Array.isArray(steps) ? steps.length : 0;
  for (let step = 1; step <= count; step += 1)
    await edit(meetStep, { registration: opened.id, step, metOn: today, note: null });
  await edit(submitRegistration, { registration: opened.id });
  return opened.id;
}

const stateOf = async (id: string) =>
  (await owner.registrationCase.findFirstOrThrow({ where: { id } })).state;

describe("the outcome of a case", () => {
  it("raises the legal status with the code, and keeps what it was before", async () => {
    const { organizationId } = world.first;
    const registration = await submitted(organizationId);
    const grant = { registration, decidedOn: today, codeReason: null };
    const taken = syntheticCreditCode(8_888_881);
    await owner.organization.create({
      data: {
        centerId: world.center.id,
        name: "老字号协会",
        category: "文艺",
        legalStatus: "registered",
        creditCode: taken,
      },
    });
    await expect(edit(grantRegistration, { ...grant, paper: taken })).rejects.toMatchObject({
      fields: { paper: expect.stringContaining("老字号协会") },
    });
    await expect(edit(grantRegistration, { ...grant, paper: "12345" })).rejects.toMatchObject({
      fields: { paper: expect.stringContaining("18 位") },
    });
    const early = { ...grant, decidedOn: civilDate("2022-05-31"), paper: syntheticCreditCode(8_888_882) };
    await expect(edit(grantRegistration, early)).rejects.toMatchObject({
      fields: { decidedOn: expect.stringContaining("提交") },
    });
    expect(await stateOf(registration)).toBe("submitted");
    const paper = syntheticCreditCode(8_888_882);
    await edit(grantRegistration, { ...grant, paper });
    const organization = await owner.organization.findFirstOrThrow({
      where: { id: organizationId },
      include: { statuses: true },
    });
    expect(organization).toMatchObject({ legalStatus: "registered", creditCode: paper });
    expect(organization.statuses.map(({ legalStatus, reason }) => [legalStatus, reason])).toContainEqual([
      "registered",
      "登记事项办成",
    ]);
    await expect(
      edit(refuseRegistration, { registration, decidedOn: today, reason: "误" }),
    ).rejects.toMatchObject({
      code: "conflict",
    });
  });

  it("may be a refusal, after which another case is possible and the old one is not taken up beside it", async () => {
    const { organizationId } = world.second;
    const registration = await submitted(organizationId);
    await edit(recallRegistration, { registration, reason: "材料有误" });
    await edit(submitRegistration, { registration });
    await edit(refuseRegistration, { registration, decidedOn: today, reason: "住所证明不足" });
    const second = await edit(openRegistration, {
      organization: organizationId,
      legalForm: "association",
      placeId: null,
      fastTrack: false,
    });
    await expect(edit(reopenRegistration, { registration, reason: "再办" })).rejects.toThrow("另有一件");
    await edit(endRegistration, { registration: second.id, reason: "改办原来的" });
    await edit(reopenRegistration, { registration, reason: "再办" });
    expect([await stateOf(registration), await stateOf(second.id)]).toEqual(["preparing", "ended"]);
  });
});
