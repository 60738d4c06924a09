import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Center } from "@/lib/db/context";
import { submitDraft } from "@/lib/usecases/recruitment/application/submission";
import { withdrawApplication } from "@/lib/usecases/recruitment/application/withdrawal";
import { makeCenter, ownerClient } from "../../../../support/factories";
import { applicantAt, refusalOf } from "../../../../support/recruitment/applicant";
import { typedApplication } from "../../../../support/recruitment/applications";
import { checkWorld } from "../../../../support/recruitment/check-world";
import { closeDesks, openDesk } from "../../../../support/staff-desk";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let here: Center;
let applicant: ReturnType<typeof applicantAt>;

beforeAll(async () => {
  here = await makeCenter(owner);
  applicant = applicantAt(here);
});
afterAll(() => owner.$disconnect());
afterAll(closeDesks);

const stateOf = async (receipt: string) =>
  (await owner.application.findFirst({ where: { centerId: here.id, receipt } }))?.state;

describe("withdrawApplication", () => {
  it("ends the correction that was asked for", async () => {
    const world = await checkWorld(await openDesk());
    await world.accept();
    await world.find({ "field:profile": "请补充财务状况" });
    await world.ask();
    await world.asApplicant.act((ctx) => withdrawApplication(ctx, world.own));
    expect(await world.notice()).toMatchObject({ state: "withdrawn", endedAt: expect.any(Date) });
  });

  it("takes an application back for whoever has its seal, once", async () => {
    const call = await applicant.call();
    const own = await applicant.save(call, { step: null, typed: typedApplication() });
    const withdraw = (key = own) => applicant.act((ctx) => withdrawApplication(ctx, key));
    expect((await refusalOf(withdraw())).message).toContain("还没有提交");
    await applicant.act((ctx) => submitDraft(ctx, { ...own, publicationConsent: "yes" }));
    expect((await refusalOf(withdraw({ ...own, seal: "x".repeat(43) }))).code).toBe("not_found");
    await withdraw();
    expect(await stateOf(own.receipt)).toBe("withdrawn");
    expect((await refusalOf(withdraw())).message).toContain("已经撤回");
  });

  it("leaves it where the review has begun", async () => {
    const call = await applicant.call();
    const own = await applicant.save(call, { step: null, typed: typedApplication() });
    await applicant.act((ctx) => submitDraft(ctx, { ...own, publicationConsent: "yes" }));
    await owner.call.updateMany({ where: { id: call.id }, data: { state: "reviewing" } });
    const { message } = await refusalOf(applicant.act((ctx) => withdrawApplication(ctx, own)));
    expect(message).toContain("评审已经开始");
    expect(await stateOf(own.receipt)).toBe("submitted");
  });
});
