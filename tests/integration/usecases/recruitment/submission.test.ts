import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Center } from "@/lib/db/context";
import { actInCenter, inCenter } from "@/lib/db/tenant";
import { visitor } from "@/lib/domain/access";
import { AppError } from "@/lib/domain/base/errors";
import type { CallKey } from "@/lib/domain/recruitment/call-key";
import { normalizeQueryCode } from "@/lib/domain/recruitment/query-code";
import { type Submission, submitApplication } from "@/lib/usecases/recruitment/submission";
import {
  makeApplication,
  makeCall,
  makeCenter,
  ownerClient,
  syntheticCreditCode,
  visitOf,
} from "../../../support/factories";
import { questionOf } from "../../../support/questions";
import { statementsOf } from "../../../support/statements";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let here: Center;
let elsewhere: Center;
let serial = 1000;

beforeAll(async () => {
  here = await makeCenter(owner);
  elsewhere = await makeCenter(owner);
});
afterAll(() => owner.$disconnect());

function freshCode(): string {
  serial += 1;
  return syntheticCreditCode(serial);
}

function callIn(center: Center, fields: Parameters<typeof makeCall>[1] = {}) {
  const visit = visitOf(center, visitor, "application.submit", "2021-12-20");
  return inCenter(visit, (ctx) => makeCall(ctx, { state: "recruiting", ...fields }));
}

function submission(call: CallKey, fields: Partial<Submission> = {}): Submission {
  return {
    call: { kind: call.kind, number: call.number },
    submissionKey: randomUUID(),
    category: "公益慈善",
    legalStatus: "registered",
    name: "平城区惠心社会工作服务中心",
    creditCode: freshCode(),
    filingNumber: null,
    leaderName: "张小三",
    contactName: "李四",
    contactMobile: "13800001234",
    email: null,
    fullTimeStaff: 3,
    partTimeStaff: 0,
    profile: "扎根社区。",
    serviceField: "为老服务",
    servedGroups: "独居老人",
    incubationNeeds: "场地",
    projectPlan: "定期探访",
    publicationConsent: true,
    answers: {},
    ...fields,
  };
}

function submit(input: Submission, on: string | Date = "2021-12-30", center = here) {
  const visit = visitOf(center, visitor, "application.submit", on);
  return actInCenter(visit, (ctx) => submitApplication(ctx, input));
}

function applicationsOf(call: { id: string }, center = here) {
  const visit = visitOf(center, visitor, "application.submit", "2021-12-30");
  return inCenter(visit, (ctx) => ctx.db.application.findMany({ where: { callId: call.id } }));
}

async function refusal(act: Promise<unknown>): Promise<AppError> {
  const fault = await act.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(fault instanceof AppError)) throw new Error(`not refused: ${String(fault)}`);
  return fault;
}

describe("submitApplication", () => {
  it("gives numbers of the batch without gaps, also past refusals", async () => {
    const call = await callIn(here);
    const first = submission(call);
    const one = await submit(first);
    await refusal(submit(submission(call, { creditCode: first.creditCode })));
    const two = await submit(submission(call, { legalStatus: "team", creditCode: null }));
    const prefix = `${here.code}${String(call.number).padStart(2, "0")}`;
    expect([one.receipt, two.receipt]).toEqual([`${prefix}-0001`, `${prefix}-0002`]);
  });

  it("sends at most 9 statements besides those of its door", async () => {
    const call = await callIn(here);
    const sent = await statementsOf(() => submit(submission(call)));
    expect(sent.length).toBeGreaterThan(0);
    expect(sent.length).toBeLessThanOrEqual(9);
  });

  it("stores the answers, and neither the key nor the query code", async () => {
    const call = await callIn(here);
    const input = submission(call, { email: "a@b.cn" });
    const { receipt, queryCode } = await submit(input);
    expect(normalizeQueryCode(queryCode)).toBe(queryCode);
    const [row] = await applicationsOf(call);
    expect(row).toMatchObject({ receipt, state: "submitted", name: input.name, email: "a@b.cn" });
    const stored = JSON.stringify(row);
    expect(stored).not.toContain(queryCode);
    expect(stored).not.toContain(input.submissionKey);
  });

  it("leaves a receipt to be said once, without the query code", async () => {
    const call = await callIn(here);
    const input = submission(call);
    const { receipt, queryCode } = await submit(input);
    await submit(input);
    const [row] = await applicationsOf(call);
    const said = await inCenter(visitOf(here, visitor, "application.submit", "2021-12-30"), (ctx) =>
      ctx.db.message.findMany({ where: { subjectId: row?.id ?? "" } }),
    );
    expect(said).toEqual([expect.objectContaining({ occasion: "applicationReceived", state: "waiting" })]);
    expect(said[0]?.body).toContain(receipt);
    expect(JSON.stringify(said)).not.toContain(queryCode);
  });

  it("records who and when", async () => {
    const call = await callIn(here);
    await submit(submission(call));
    const [row] = await applicationsOf(call);
    const visit = visitOf(here, visitor, "application.submit", "2021-12-30");
    const entries = await inCenter(visit, (ctx) =>
      ctx.db.auditEntry.findMany({ where: { subjectId: row?.id ?? "" } }),
    );
    expect(entries).toEqual([
      expect.objectContaining({
        subjectType: "application",
        event: "submit",
        toState: "submitted",
        actorId: null,
        permission: "application.submit",
      }),
    ]);
  });

  it("answers a second submission of the same form with the first receipt and code, even after the window", async () => {
    const call = await callIn(here);
    const input = submission(call);
    const first = await submit(input, "2022-01-03");
    const again = await submit({ ...input, profile: "改过的简介" }, "2022-01-04");
    expect(again).toEqual({ ...first, repeated: true });
    const rows = await applicationsOf(call);
    expect(rows.map(({ profile }) => profile)).toEqual([input.profile]);
  });

  it("lets one of two clicks through and answers both alike", async () => {
    const call = await callIn(here);
    const input = submission(call);
    const answers = await Promise.all([submit(input), submit(input), submit(input)]);
    expect(new Set(answers.map(({ receipt, queryCode }) => receipt + queryCode)).size).toBe(1);
    expect(answers.filter(({ repeated }) => !repeated)).toHaveLength(1);
    expect(await applicationsOf(call)).toHaveLength(1);
  });

  it("numbers applications that arrive together one after the other", async () => {
    const call = await callIn(here);
    const answers = await Promise.all(Array.from({ length: 6 }, () => submit(submission(call))));
    const sequence = answers.map(({ receipt }) => receipt.slice(-4)).sort();
    expect(sequence).toEqual(["0001", "0002", "0003", "0004", "0005", "0006"]);
  });

  it("does not give the receipt of one organization to another that uses its form", async () => {
    const call = await callIn(here);
    const input = submission(call);
    const { receipt, queryCode } = await submit(input);
    const other = { ...input, name: "另一家组织", creditCode: freshCode() };
    const { code, message } = await refusal(submit(other));
    expect(code).toBe("conflict");
    expect(message).not.toContain(receipt);
    expect(message).not.toContain(queryCode);
    expect(await applicationsOf(call)).toHaveLength(1);
  });

  it("refuses a second application with the same credit code beside the field, without saying whose it is", async () => {
    const call = await callIn(here);
    const first = submission(call, { name: "先来的组织" });
    const { receipt } = await submit(first);
    const { code, fields } = await refusal(submit(submission(call, { creditCode: first.creditCode })));
    expect(code).toBe("conflict");
    expect(Object.keys(fields)).toEqual(["creditCode"]);
    expect(fields.creditCode).toContain(here.phone);
    expect(fields.creditCode).not.toContain("先来的组织");
    expect(fields.creditCode).not.toContain(receipt);
  });

  it("refuses a second application of an organization without a code: same name, same mobile number", async () => {
    const call = await callIn(here);
    const founders = { legalStatus: "team", creditCode: null, contactMobile: "13900004321" } as const;
    await submit(submission(call, founders));
    const { name } = submission(call, founders);
    for (const spelled of [name, `${name}\u3164`, ` ${name.split("").join("\u2061")} `, `${name}\u{E0041}`]) {
      const { code, fields } = await refusal(submit(submission(call, { ...founders, name: spelled })));
      expect(code).toBe("conflict");
      expect(Object.keys(fields)).toEqual(["name"]);
    }
    await submit(submission(call, { ...founders, name: "同一位联系人的另一家组织" }));
    await submit(submission(call, { ...founders, contactMobile: "13900004322" }));
    expect(await applicationsOf(call)).toHaveLength(3);
  });

  it("refuses a second application with the same filing number and name beside the field, in this batch only", async () => {
    const [call, later] = [await callIn(here), await callIn(here)];
    const filed = {
      legalStatus: "filed",
      creditCode: null,
      filingNumber: "平民备001",
      name: "备案的(民福)组织",
    } as const;
    await submit(submission(call, filed));
    const { code, fields } = await refusal(
      submit(submission(call, { ...filed, name: "备案的（民福）组\u00AD织" })),
    );
    expect({ code, fields: Object.keys(fields) }).toEqual({ code: "conflict", fields: ["filingNumber"] });
    await submit(submission(call, { ...filed, filingNumber: "平民备002" }));
    await submit(submission(call, { ...filed, name: "另一处备案的组织" }));
    await submit(submission(later, filed));
    expect(await applicationsOf(call)).toHaveLength(3);
  });

  it("lets exactly one of two simultaneous applications with one credit code in", async () => {
    const call = await callIn(here);
    const creditCode = freshCode();
    const both = await Promise.allSettled([
      submit(submission(call, { creditCode })),
      submit(submission(call, { creditCode })),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await applicationsOf(call)).toHaveLength(1);
  });

  it("lets a credit code apply again in another batch and in another center", async () => {
    const creditCode = freshCode();
    const [one, two, three] = [await callIn(here), await callIn(here), await callIn(elsewhere)];
    await submit(submission(one, { creditCode }));
    await submit(submission(two, { creditCode }));
    await submit(submission(three, { creditCode }), "2021-12-30", elsewhere);
    expect(await applicationsOf(three, elsewhere)).toHaveLength(1);
  });

  it("accepts on the first and the last day of the window and on no other, to the second", async () => {
    const call = await callIn(here);
    await submit(submission(call), new Date("2021-12-24T16:00:00Z"));
    await submit(submission(call), new Date("2022-01-03T15:59:59Z"));
    const early = await refusal(submit(submission(call), new Date("2021-12-24T15:59:59Z")));
    const late = await refusal(submit(submission(call), new Date("2022-01-03T16:00:00Z")));
    expect(early.code).toBe("conflict");
    expect(early.message).toContain("2021年12月25日");
    expect(late.code).toBe("conflict");
    expect(late.message).toContain("2022年1月3日");
    expect(await applicationsOf(call)).toHaveLength(2);
  });

  it.each(["preparing", "closed", "reviewing", "completed"] as const)(
    "refuses while the batch is %s, though the day is right",
    async (state) => {
      const call = await callIn(here, { state });
      const { code } = await refusal(submit(submission(call)));
      expect(code).toBe("conflict");
      expect(await applicationsOf(call)).toHaveLength(0);
    },
  );

  it("refuses a category the call does not list, beside the field", async () => {
    const call = await callIn(here, { categories: ["文艺"] });
    const { code, fields } = await refusal(submit(submission(call)));
    expect(code).toBe("invalid");
    expect(fields.category).toContain("公益慈善");
  });

  it("finds no batch of another center", async () => {
    const theirs = await callIn(elsewhere, { number: 4711 });
    const visit = visitOf(elsewhere, visitor, "application.submit", "2021-12-30");
    await inCenter(visit, (ctx) => makeApplication(ctx, theirs));
    const { code } = await refusal(submit(submission(theirs)));
    expect(code).toBe("not_found");
    expect(await applicationsOf(theirs, elsewhere)).toHaveLength(1);
  });
});

describe("the questions of a call", () => {
  const questions = [
    questionOf({ id: "q1", kind: "choice", label: "有无场所", options: ["有", "无"] }),
    questionOf({ id: "q2", kind: "money", label: "年租金", when: { question: "q1", answer: "有" } }),
  ];

  it("are answered with the application, and their answers are kept", async () => {
    const call = await callIn(here, { questions });
    await submit(submission(call, { answers: { q1: "有", q2: "１.2万" } }));
    await submit(submission(call, { answers: { q1: "无", q2: "没有" } }));
    const rows = await applicationsOf(call);
    expect(rows.map(({ answers }) => answers)).toEqual(
      expect.arrayContaining([{ q1: "有", q2: "1200000" }, { q1: "无" }]),
    );
  });

  it("refuse the application as a whole, with a sentence beside each", async () => {
    const call = await callIn(here, { questions });
    const { code, fields } = await refusal(submit(submission(call, { answers: { q1: "有", q2: "很贵" } })));
    expect([code, Object.keys(fields)]).toEqual(["invalid", ["answers.q2"]]);
    const other = await refusal(submit(submission(call, { answers: { q1: "无", q7: "x" } })));
    expect(Object.keys(other.fields)).toEqual(["answers"]);
    const none = await callIn(here);
    expect((await refusal(submit(submission(none, { answers: { q1: "有" } })))).fields).toHaveProperty(
      "answers",
    );
    expect(await applicationsOf(call)).toEqual([]);
  });
});

describe("a call with hours", () => {
  it("is open from the minute it opens to the end of the minute it closes, by the server's clock", async () => {
    const call = await callIn(here, { opensAt: "09:00", closesAt: "18:00" });
    const at = (moment: string) => submit(submission(call), new Date(`${moment}+08:00`));
    expect((await refusal(at("2021-12-25T08:59:59"))).message).toContain("2021年12月25日 09:00才开始");
    await at("2021-12-25T09:00:00");
    await at("2022-01-03T18:00:59");
    expect((await refusal(at("2022-01-03T18:01:00"))).message).toContain("已于2022年1月3日 18:00截止");
    expect(await applicationsOf(call)).toHaveLength(2);
  });
});
