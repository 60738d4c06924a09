import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Center } from "@/lib/db/context";
import { actInCenter } from "@/lib/db/tenant";
import { system } from "@/lib/domain/access";
import { submitDraft } from "@/lib/usecases/recruitment/application/submission";
import { deleteDrafts } from "@/lib/usecases/recruitment/draft/draft-end";
import { makeCenter, ownerClient, visitOf } from "../../../../support/factories";
import { applicantAt } from "../../../../support/recruitment/applicant";
import { typedApplication } from "../../../../support/recruitment/applications";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let here: Center;
let applicant: ReturnType<typeof applicantAt>;

beforeAll(async () => {
  here = await makeCenter(owner);
  applicant = applicantAt(here);
});
afterAll(() => owner.$disconnect());

const run = (call: { id: string }, on: string) =>
  actInCenter(visitOf(here, system, "draft.delete", on), (ctx) => deleteDrafts(ctx, { call: call.id }));
const draftsOf = (call: { id: string }) => owner.draft.findMany({ where: { callId: call.id } });

describe("deleteDrafts", () => {
  it("deletes with its files what nobody submitted, 30 days after the window and not before", async () => {
    const [call, other] = [await applicant.call(), await applicant.call({ closesOn: "2022-03-01" })];
    const own = await applicant.save(call, { step: null, typed: typedApplication() });
    await applicant.act((ctx) => submitDraft(ctx, { ...own, publicationConsent: "yes" }));
    const left = await applicant.save(call, { typed: { name: "没有提交的" } });
    await applicant.save(other, { typed: { name: "别的批次的" } });
    const draft = await owner.draft.findFirstOrThrow({ where: { receipt: left.receipt, centerId: here.id } });
    const file = await owner.file.create({
      data: {
        ...{ id: randomUUID(), centerId: here.id, subjectType: "application", subjectId: draft.id },
        ...{ purpose: "attachment", name: "证书.pdf", type: "pdf", bytes: 9, digest: "0".repeat(64) },
        createdAt: new Date(),
      },
    });
    await run(call, "2022-02-02");
    expect(await draftsOf(call)).toHaveLength(2);
    await run(call, "2022-02-03");
    expect((await draftsOf(call)).map(({ receipt }) => receipt)).toEqual([own.receipt]);
    expect(await draftsOf(other)).toHaveLength(1);
    expect(await owner.file.findFirst({ where: { id: file.id } })).toMatchObject({ state: "removed" });
  });
});
