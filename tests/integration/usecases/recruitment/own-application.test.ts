import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Center } from "@/lib/db/context";
import { submitDraft } from "@/lib/usecases/recruitment/application/submission";
import { trackApplication } from "@/lib/usecases/recruitment/application/tracking";
import {
  applicationOrDraft,
  firstOpened,
  ownApplication,
  sealFor,
} from "@/lib/usecases/recruitment/own-application";
import { renewQueryCode } from "@/lib/usecases/recruitment/query-code";
import { queryCodeOf } from "@/lib/usecases/recruitment/query-secret";
import { makeCenter, ownerClient } from "../../../support/factories";
import { applicantAt, refusalOf } from "../../../support/recruitment/applicant";
import { typedApplication } from "../../../support/recruitment/applications";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let here: Center;
let applicant: ReturnType<typeof applicantAt>;

beforeAll(async () => {
  here = await makeCenter(owner);
  applicant = applicantAt(here);
});
afterAll(() => owner.$disconnect());

describe("the seal of an applicant's browser", () => {
  it("is given for number and code, opens draft and application alike, and breaks with a new code", async () => {
    const key = randomUUID();
    const call = await applicant.call();
    const own = await applicant.save(call, { key, step: null, typed: typedApplication() });
    const byCode = async (queryCode: string) => {
      const found = await applicant.act((ctx) => trackApplication(ctx, { receipt: own.receipt, queryCode }));
      return found?.seal ?? null;
    };
    const open = () => applicant.look((ctx) => ownApplication(ctx, own));
    expect(await byCode(queryCodeOf(key))).toBe(own.seal);
    expect(await byCode("ABCDEFGH")).toBeNull();
    expect(await open()).toMatchObject({ receipt: own.receipt, callId: call.id, draft: true });
    const draft = await open();
    await applicant.act((ctx) => submitDraft(ctx, { ...own, publicationConsent: "yes" }));
    expect(await open()).toMatchObject({ id: draft.id, draft: false });
    await applicant.act((ctx) => renewQueryCode(ctx, { application: draft.id, reason: "本人来电" }));
    expect((await refusalOf(open())).code).toBe("not_found");
    expect(await byCode(queryCodeOf(key))).toBeNull();
  });

  it("picks the first of several keys that opens its own", async () => {
    await applicant.look(async (ctx) => {
      const row = (receipt: string) => ({ receipt, queryCodeHash: `hash ${receipt}` });
      const key = (receipt: string) => ({
        ...{ receipt, queryCode: "ABCD2345" },
        seal: sealFor(ctx, receipt, `hash ${receipt}`),
      });
      const rows = ["PC04-0001", "PC04-0002"].map(row);
      const [one, two, gone] = [key("PC04-0001"), key("PC04-0002"), key("PC04-0003")];
      expect(firstOpened(ctx, [gone, two, one], rows)).toEqual({ key: two, row: row("PC04-0002") });
      expect(firstOpened(ctx, [{ ...two, seal: one.seal }, one], rows)?.key).toEqual(one);
      expect(firstOpened(ctx, [gone], rows)).toBeNull();
    });
  });

  it("finds nothing of another center", async () => {
    const call = await applicant.call();
    const own = await applicant.save(call, { typed: { name: "甲" } });
    const elsewhere = applicantAt(await makeCenter(owner));
    expect(await elsewhere.look((ctx) => applicationOrDraft(ctx, own.receipt))).toBeNull();
    expect((await refusalOf(elsewhere.look((ctx) => ownApplication(ctx, own)))).code).toBe("not_found");
  });
});
