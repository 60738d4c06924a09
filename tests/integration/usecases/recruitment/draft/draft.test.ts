import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Center } from "@/lib/db/context";
import { submitDraft } from "@/lib/usecases/recruitment/application/submission";
import { queryCodeOf } from "@/lib/usecases/recruitment/query-secret";
import { makeCenter, ownerClient } from "../../../../support/factories";
import { statementsOf } from "../../../../support/machine/statements";
import { applicantAt, refusalOf } from "../../../../support/recruitment/applicant";
import { typedApplication } from "../../../../support/recruitment/applications";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let here: Center;
let elsewhere: Center;
let applicant: ReturnType<typeof applicantAt>;

beforeAll(async () => {
  here = await makeCenter(owner);
  elsewhere = await makeCenter(owner);
  applicant = applicantAt(here);
});
afterAll(() => owner.$disconnect());

const draftsOf = (call: { id: string }) => owner.draft.findMany({ where: { callId: call.id } });

describe("the first field that is saved", () => {
  it("makes the draft with its number and its code, and only then", async () => {
    const call = await applicant.call();
    expect((await refusalOf(applicant.save(call, { typed: { name: " ", evil: "x" } }))).message).toContain(
      "至少填写一项",
    );
    expect(await draftsOf(call)).toEqual([]);
    const key = randomUUID();
    const saved = await applicant.save(call, { key, typed: { name: "惠心" } });
    expect(saved).toMatchObject({ queryCode: queryCodeOf(key), clashes: [], faults: {} });
    expect(saved.receipt).toMatch(/-0001$/);
    expect(await applicant.read(call, saved)).toMatchObject({ values: { name: "惠心" }, submittedAt: null });
    const [row] = await draftsOf(call);
    const stored = JSON.stringify(row);
    expect(stored).not.toContain(key);
    expect(stored).not.toContain(queryCodeOf(key));
    expect(stored).not.toContain(saved.seal);
  });

  it("makes one draft when it is sent twice, also at the same moment", async () => {
    const call = await applicant.call();
    const key = randomUUID();
    const both = await Promise.all(
      ["惠心", "惠心社"].map((name) => applicant.save(call, { key, typed: { name } })),
    );
    expect(new Set(both.map(({ receipt, seal }) => receipt + seal)).size).toBe(1);
    expect(await draftsOf(call)).toHaveLength(1);
    expect(both.flatMap(({ clashes }) => clashes)).toHaveLength(1);
  });

  it("numbers drafts that begin together one after the other", async () => {
    const call = await applicant.call();
    const begun = await Promise.all([1, 2, 3, 4].map(() => applicant.save(call, { typed: { name: "甲" } })));
    expect(begun.map(({ receipt }) => receipt.slice(-4)).sort()).toEqual(["0001", "0002", "0003", "0004"]);
  });
});

describe("a save", () => {
  it("keeps what is wrong as it was typed, and says so", async () => {
    const call = await applicant.call();
    const typed = { name: "名".repeat(10_000), fullTimeStaff: "三", profile: "<script>alert(1)</script>" };
    const saved = await applicant.save(call, { typed });
    expect(Object.keys(saved.faults).sort()).toEqual(["fullTimeStaff", "name"]);
    expect((await applicant.read(call, saved))?.values).toEqual(typed);
  });

  it("sends at most 3 statements besides those of its door", async () => {
    const call = await applicant.call();
    const own = await applicant.save(call, { typed: { name: "甲" } });
    const sent = await statementsOf(() =>
      applicant.save(call, { own, was: { name: "甲" }, typed: { name: "乙" } }),
    );
    expect(sent.length).toBeGreaterThan(0);
    expect(sent.length).toBeLessThanOrEqual(3);
  });

  it("merges two windows field by field, and overwrites nothing that both changed", async () => {
    const call = await applicant.call();
    const was = { name: "甲", profile: "简介" };
    const own = await applicant.save(call, { typed: was });
    const one = await applicant.save(call, { own, was, typed: { name: "甲", profile: "新的简介" } });
    expect(one.clashes).toEqual([]);
    const two = await applicant.save(call, { own, was, typed: { name: "乙", profile: "另一份简介" } });
    expect(two.clashes).toEqual([{ name: "profile", mine: "另一份简介", theirs: "新的简介" }]);
    expect((await applicant.read(call, own))?.values).toEqual({ name: "乙", profile: "新的简介" });
    // Having seen it, the person decides for the own words.
    const seen = { name: "乙", profile: "新的简介" };
    await applicant.save(call, { own, was: seen, typed: { ...seen, profile: "另一份简介" } });
    expect((await applicant.read(call, own))?.values).toMatchObject({ profile: "另一份简介" });
  });

  it("touches its own step alone", async () => {
    const call = await applicant.call();
    const own = await applicant.save(call, {
      step: "service",
      typed: { serviceField: "为老", name: "混进来的" },
    });
    expect((await applicant.read(call, own))?.values).toEqual({ serviceField: "为老" });
  });

  it("refuses an answer to a question that does not exist, and one that is endless", async () => {
    const call = await applicant.call();
    const own = await applicant.save(call, { typed: { name: "甲" } });
    const strange = await refusalOf(
      applicant.save(call, { own, step: "questions", typed: { answers: { q99: "x" } } }),
    );
    expect(strange.message).toContain("与现在的申请表不一致");
    const endless = await refusalOf(applicant.save(call, { own, typed: { profile: "字".repeat(200_001) } }));
    expect(endless.code).toBe("limit");
    expect((await applicant.read(call, own))?.values).toEqual({ name: "甲" });
  });

  it("is refused outside the window, by the server's clock", async () => {
    const call = await applicant.call({ closesAt: "18:00" });
    const own = await applicant.save(call, { typed: { name: "甲" } });
    const late = new Date("2022-01-03T18:01:00+08:00");
    const { code, message } = await refusalOf(applicant.save(call, { own, typed: { name: "乙" } }, late));
    expect([code, message]).toEqual(["conflict", expect.stringContaining("2022年1月3日 18:00截止")]);
    const early = await refusalOf(applicant.save(call, { typed: { name: "甲" } }, "2021-12-24"));
    expect(early.message).toContain("2021年12月25日才开始");
    expect((await applicant.read(call, own))?.values).toEqual({ name: "甲" });
  });

  it("is refused once the draft was submitted", async () => {
    const call = await applicant.call();
    const own = await applicant.save(call, { step: null, typed: typedApplication() });
    await applicant.act((ctx) => submitDraft(ctx, { ...own, publicationConsent: "yes" }));
    const { message } = await refusalOf(applicant.save(call, { own, typed: { name: "乙" } }));
    expect(message).toContain(`${own.receipt} 已经提交`);
  });

  it("opens to nobody else: by a guessed number, in another call, in another center", async () => {
    const [call, other] = [await applicant.call(), await applicant.call()];
    const own = await applicant.save(call, { typed: { name: "甲" } });
    const guess = { receipt: own.receipt, seal: "x".repeat(43) };
    expect((await refusalOf(applicant.save(call, { own: guess, typed: { name: "乙" } }))).code).toBe(
      "not_found",
    );
    expect((await refusalOf(applicant.save(other, { own, typed: { name: "乙" } }))).code).toBe("not_found");
    const stranger = applicantAt(elsewhere);
    const theirs = await stranger.call({ number: call.number });
    expect((await refusalOf(stranger.save(theirs, { own, typed: { name: "乙" } }))).code).toBe("not_found");
    expect(await applicant.read(call, guess)).toBeNull();
    expect(await applicant.read(other, own)).toBeNull();
    expect((await applicant.read(call, own))?.values).toEqual({ name: "甲" });
  });
});
