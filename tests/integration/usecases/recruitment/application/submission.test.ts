import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Center } from "@/lib/db/context";
import { actInCenter, inCenter } from "@/lib/db/tenant";
import { visitor } from "@/lib/domain/access";
import { AppError } from "@/lib/domain/base/errors";
import type { Typed } from "@/lib/domain/recruitment/application/application-steps";
import type { CallKey } from "@/lib/domain/recruitment/call/call-key";
import { normalizeQueryCode } from "@/lib/domain/recruitment/query-code";
import { submitDraft } from "@/lib/usecases/recruitment/application/submission";
import { saveDraft } from "@/lib/usecases/recruitment/draft/draft";
import type { Own } from "@/lib/usecases/recruitment/own-application";
import { questionOf } from "../../../../support/center/questions";
import { makeApplication, makeCall, makeCenter, ownerClient, visitOf } from "../../../../support/factories";
import { statementsOf } from "../../../../support/machine/statements";
import { applyAtOnce, typedApplication } from "../../../../support/recruitment/applications";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let here: Center;
let elsewhere: Center;

beforeAll(async () => {
  here = await makeCenter(owner);
  elsewhere = await makeCenter(owner);
});
afterAll(() => owner.$disconnect());

function callIn(center: Center, fields: Parameters<typeof makeCall>[1] = {}) {
  const visit = visitOf(center, visitor, "application.submit", "2021-12-20");
  return inCenter(visit, (ctx) => makeCall(ctx, { state: "recruiting", ...fields }));
}

interface Submission {
  call: CallKey;
  key: string;
  typed: Typed;
}

function submission({ kind, number }: CallKey, fields: Typed = {}): Submission {
  return { call: { kind, number }, key: randomUUID(), typed: typedApplication(fields) };
}

function submit({ call, key, typed }: Submission, on: string | Date = "2021-12-30", center = here) {
  const visit = visitOf(center, visitor, "application.submit", on);
  return actInCenter(visit, (ctx) => applyAtOnce(ctx, call, typed, key));
}

/** A draft with everything in it, to be submitted. */
function begin({ call, key, typed }: Submission, on: string | Date = "2021-12-30") {
  return actInCenter(visitOf(here, visitor, "application.submit", on), (ctx) =>
    saveDraft(ctx, { call, key, step: null, was: {}, typed }),
  );
}

function handIn(own: Own, on: string | Date = "2021-12-30", publicationConsent: unknown = "yes") {
  return actInCenter(visitOf(here, visitor, "application.submit", on), (ctx) =>
    submitDraft(ctx, { receipt: own.receipt, seal: own.seal, publicationConsent }),
  );
}

function applicationsOf(call: { id: string }, center = here) {
  const visit = visitOf(center, visitor, "application.submit", "2021-12-30");
  return inCenter(visit, (ctx) => ctx.db.application.findMany({ where: { callId: call.id } }));
}

function draftsOf(call: { id: string }) {
  return owner.draft.findMany({ where: { centerId: here.id, callId: call.id } });
}

async function idOf({ receipt }: Own): Promise<string> {
  return (await owner.draft.findFirstOrThrow({ where: { centerId: here.id, receipt } })).id;
}

/** A condition of each kind, a paper of the registered, one of the filed; then the call is open. */
async function askedOf({ id: callId }: { id: string }) {
  const at = { centerId: here.id, callId };
  const condition = (kind: "entry" | "exclusion") =>
    owner.condition.create({ data: { ...at, kind, position: 0, text: `条件${kind}` } });
  const paper = (position: number, legalStatus: "registered" | "filed") =>
    owner.requiredMaterial.create({ data: { ...at, position, name: "证书", legalStatuses: [legalStatus] } });
  const [entry, exclusion] = [await condition("entry"), await condition("exclusion")];
  const [registered, filed] = [await paper(0, "registered"), await paper(1, "filed")];
  await owner.call.updateMany({ where: { centerId: here.id, id: callId }, data: { state: "recruiting" } });
  return { entry: entry.id, exclusion: exclusion.id, paper: registered.id, other: filed.id };
}

async function refusal(act: Promise<unknown>): Promise<AppError> {
  const fault = await act.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(fault instanceof AppError)) throw new Error(`not refused: ${String(fault)}`);
  return fault;
}

describe("submitDraft", () => {
  it("keeps the number of the draft, in the order in which drafts began", async () => {
    const call = await callIn(here);
    const [one, two] = [await begin(submission(call)), await begin(submission(call))];
    const prefix = `${here.code}${String(call.number).padStart(2, "0")}`;
    expect((await handIn(two)).receipt).toBe(`${prefix}-0002`);
    expect((await handIn(one)).receipt).toBe(`${prefix}-0001`);
    const drafts = await draftsOf(call);
    expect((await applicationsOf(call)).map(({ id }) => id).sort()).toEqual(
      drafts.map(({ id }) => id).sort(),
    );
    expect(drafts.every(({ submittedAt }) => submittedAt !== null)).toBe(true);
  });

  it("sends at most 13 statements besides those of its door", async () => {
    const call = await callIn(here);
    const own = await begin(submission(call));
    const sent = await statementsOf(() => handIn(own));
    expect(sent.length).toBeGreaterThan(0);
    expect(sent.length).toBeLessThanOrEqual(13);
  });

  it("stores the answers, and neither the key nor the query code", async () => {
    const call = await callIn(here);
    const input = submission(call, { email: "a@b.cn" });
    const { receipt, queryCode } = await submit(input);
    expect(normalizeQueryCode(queryCode)).toBe(queryCode);
    const [row] = await applicationsOf(call);
    expect(row).toMatchObject({
      ...{ receipt, state: "submitted", name: input.typed.name, email: "a@b.cn" },
      ...{ fullTimeStaff: 3, residencyMode: null, founders: [] },
    });
    const stored = JSON.stringify(row);
    expect(stored).not.toContain(queryCode);
    expect(stored).not.toContain(input.key);
  });

  it("leaves a receipt to be said once, without the query code", async () => {
    const call = await callIn(here);
    const input = submission(call);
    const { queryCode, ...own } = await submit(input);
    await handIn(own);
    const { receipt } = own;
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
      ctx.db.auditEntry.findMany({ where: { subjectType: "application", subjectId: row?.id ?? "" } }),
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

  it("answers a second submission with the first, even after the window", async () => {
    const call = await callIn(here);
    const own = await begin(submission(call));
    const first = await handIn(own, "2022-01-03");
    expect(await handIn(own, "2022-01-04")).toEqual({ ...first, repeated: true });
    expect(await applicationsOf(call)).toHaveLength(1);
  });

  it("lets one of three clicks through and answers all alike", async () => {
    const call = await callIn(here);
    const own = await begin(submission(call));
    const answers = await Promise.all([handIn(own), handIn(own), handIn(own)]);
    expect(new Set(answers.map(({ receipt, seal }) => receipt + seal)).size).toBe(1);
    expect(answers.filter(({ repeated }) => !repeated)).toHaveLength(1);
    expect(await applicationsOf(call)).toHaveLength(1);
  });

  it("numbers applications that arrive together one after the other", async () => {
    const call = await callIn(here);
    const answers = await Promise.all(Array.from({ length: 6 }, () => submit(submission(call))));
    const sequence = answers.map(({ receipt }) => receipt.slice(-4)).sort();
    expect(sequence).toEqual(["0001", "0002", "0003", "0004", "0005", "0006"]);
  });

  it("tells all that is wrong at once, step by step, and takes nothing", async () => {
    const call = await callIn(here, { residencyModes: ["onSite", "virtual"], stages: ["萌芽型"] });
    const typed = { name: "", creditCode: "5214", contactMobile: "138", category: "nothing" };
    const own = await begin(submission(call, typed));
    const { code, fields } = await refusal(handIn(own, "2021-12-30", ""));
    expect(code).toBe("invalid");
    expect(Object.keys(fields).sort()).toEqual(
      ["category", "contactMobile", "creditCode", "name", "publicationConsent", "residencyMode"].sort(),
    );
    expect(await applicationsOf(call)).toEqual([]);
  });

  it("takes what a call offers as one thing alone as known, and a choice as typed", async () => {
    const call = await callIn(here, { residencyModes: ["onSite", "virtual"], stages: ["萌芽型"] });
    await submit(submission(call, { residencyMode: "virtual" }));
    expect(await applicationsOf(call)).toMatchObject([{ stage: "萌芽型", residencyMode: "virtual" }]);
  });

  it("asks for the conditions one by one, and for the papers of this legal status", async () => {
    const call = await callIn(here, { publishedAt: null, state: "preparing" });
    const { entry, exclusion, paper, other } = await askedOf(call);
    const own = await begin(submission(call));
    const { fields } = await refusal(handIn(own));
    expect(Object.keys(fields).sort()).toEqual(["confirmed", `material:${paper}`, "noExclusion"].sort());
    await owner.file.create({
      data: {
        ...{ id: randomUUID(), centerId: here.id, subjectType: "application", subjectId: await idOf(own) },
        ...{ part: `material:${paper}`, purpose: "attachment", name: "证书.pdf", type: "pdf", bytes: 9 },
        ...{ digest: "0".repeat(64), createdAt: new Date() },
      },
    });
    const confirmed = { confirmed: [entry], noExclusion: "yes" };
    await actInCenter(visitOf(here, visitor, "application.submit", "2021-12-30"), (ctx) =>
      saveDraft(ctx, { call, key: randomUUID(), own, step: "conditions", was: {}, typed: confirmed }),
    );
    await handIn(own);
    const [row] = await applicationsOf(call);
    expect(row?.confirmed).toEqual([entry, exclusion]);
    expect(other).not.toBe(paper);
  });

  it("lets nobody be shut out by a code, a number or a name that somebody else has typed", async () => {
    const call = await callIn(here);
    const mine = submission(call);
    const rival = { ...mine.typed, name: "抢先的组织" };
    await submit({ ...mine, key: randomUUID(), typed: rival });
    await submit(mine);
    expect(await applicationsOf(call)).toHaveLength(2);
  });

  it("opens to no seal of another number, another center or of nobody", async () => {
    const call = await callIn(here);
    const [own, other] = [await begin(submission(call)), await begin(submission(call))];
    for (const seal of [other.seal, "", "x".repeat(43)])
      expect((await refusal(handIn({ receipt: own.receipt, seal }))).code).toBe("not_found");
    const visit = visitOf(elsewhere, visitor, "application.submit", "2021-12-30");
    expect((await refusal(actInCenter(visit, (ctx) => submitDraft(ctx, own)))).code).toBe("not_found");
    expect(await applicationsOf(call)).toEqual([]);
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
      expect(code).toBe(state === "preparing" ? "not_found" : "conflict");
      expect(await applicationsOf(call)).toHaveLength(0);
    },
  );

  it("refuses a category the call does not list, beside the field", async () => {
    const call = await callIn(here, { categories: ["文艺", "科技"] });
    const { code, fields } = await refusal(submit(submission(call)));
    expect(code).toBe("invalid");
    expect(Object.keys(fields)).toEqual(["category"]);
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
    expect(other.message).toContain("与现在的申请表不一致");
    const none = await callIn(here);
    expect((await refusal(submit(submission(none, { answers: { q1: "有" } })))).code).toBe("invalid");
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
