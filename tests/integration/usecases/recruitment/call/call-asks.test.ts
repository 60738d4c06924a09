import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Center } from "@/lib/db/context";
import { callAsks, callAsksById } from "@/lib/usecases/recruitment/call/call-asks";
import { questionOf } from "../../../../support/center/questions";
import { makeCenter, ownerClient } from "../../../../support/factories";
import { statementsOf } from "../../../../support/machine/statements";
import { applicantAt, refusalOf } from "../../../../support/recruitment/applicant";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let here: Center;
let applicant: ReturnType<typeof applicantAt>;

beforeAll(async () => {
  here = await makeCenter(owner);
  applicant = applicantAt(here);
});
afterAll(() => owner.$disconnect());

describe("callAsks", () => {
  it("tells all that a call asks, in its order and in one statement", async () => {
    const questions = [{ ...questionOf({ id: "q1", label: "场所面积" }) }];
    const call = await applicant.call({
      ...{ state: "preparing", questions, stages: ["萌芽型", "初创型"] },
      ...{ categories: ["文艺"], residencyModes: ["onSite", "virtual"] },
    });
    const at = { centerId: here.id, callId: call.id };
    for (const [position, name] of ["园内组", "园外组"].entries())
      await owner.callGroup.create({ data: { ...at, position, name, quota: 9 } });
    await owner.condition.create({ data: { ...at, kind: "exclusion", position: 0, text: "失信" } });
    await owner.condition.create({ data: { ...at, kind: "entry", position: 0, text: "在本区" } });
    await owner.requiredMaterial.create({
      data: { ...at, position: 0, name: "登记证书", expires: true, legalStatuses: ["registered"] },
    });
    await owner.call.updateMany({ where: { id: call.id }, data: { state: "recruiting" } });
    let found: Awaited<ReturnType<typeof callAsks>> | undefined;
    const sent = await statementsOf(async () => {
      found = await applicant.look((ctx) => callAsks(ctx, call));
    });
    expect(sent).toHaveLength(1);
    expect(found?.asks).toMatchObject({
      categories: [{ value: "文艺" }],
      groups: [{ label: "园内组" }, { label: "园外组" }],
      stages: [{ value: "萌芽型" }, { value: "初创型" }],
      residencyModes: [{ value: "onSite" }, { value: "virtual" }],
      conditions: [{ text: "在本区" }, { text: "失信" }],
      questions: [{ id: "q1" }],
      materials: [
        { name: "登记证书", required: true, expires: true, legalStatuses: ["registered"], groupIds: [] },
      ],
    });
    expect(found).toMatchObject({ id: call.id, closesOn: "2022-01-03" });
  });

  it("finds none in preparation, and none of another center", async () => {
    const call = await applicant.call({ state: "preparing" });
    expect((await refusalOf(applicant.look((ctx) => callAsks(ctx, call)))).code).toBe("not_found");
    const theirs = await applicantAt(await makeCenter(owner)).call();
    expect((await refusalOf(applicant.look((ctx) => callAsksById(ctx, theirs.id)))).code).toBe("not_found");
  });
});
