import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Center } from "@/lib/db/context";
import { formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { submitDraft } from "@/lib/usecases/recruitment/application/submission";
import { trackApplication } from "@/lib/usecases/recruitment/application/tracking";
import { queryCodeOf } from "@/lib/usecases/recruitment/query-secret";
import { makeCenter, ownerClient } from "../../../../support/factories";
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

describe("a draft on the tracking page", () => {
  it("is found by number and code, can be gone on with while the call is open, and becomes the application", async () => {
    const key = randomUUID();
    const call = await applicant.call();
    const own = await applicant.save(call, { key, step: null, typed: typedApplication({ name: " 惠心 " }) });
    const track = (queryCode = queryCodeOf(key), day?: string) =>
      applicant.act((ctx) => trackApplication(ctx, { receipt: own.receipt, queryCode }), day);
    expect(await track()).toMatchObject({
      label: "草稿",
      name: "惠心",
      goOn: formatCallKey(call),
      mayWithdraw: false,
    });
    expect(await track("ABCDEFGH")).toBeNull();
    expect(await track(undefined, "2022-01-04")).toMatchObject({ label: "未提交", goOn: null });
    await applicant.act((ctx) => submitDraft(ctx, { ...own, publicationConsent: "yes" }));
    expect(await track()).toMatchObject({ label: "待受理", goOn: null, mayWithdraw: true });
  });
});
