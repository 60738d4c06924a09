import type { Context } from "@/lib/db/context";
import { AppError, invalid } from "@/lib/domain/base/errors";
import { nameKey } from "@/lib/domain/base/name-key";
import { type Answers, packAnswers, readQuestions } from "@/lib/domain/center/question-answers";
import type { CallKey } from "@/lib/domain/recruitment/call-key";
import { callPhase, closingInWords, isRunOut, openingInWords } from "@/lib/domain/recruitment/call-phase";
import { formatReceipt } from "@/lib/domain/recruitment/receipt";
import type { LegalStatusOfApplicant } from "@/lib/domain/registry/legal-status";
import { questionsAsked } from "@/lib/usecases/center/form";
import { say } from "../center/say";
import { letterTo } from "./applicants";
import { type lockCall, lockCallByKey, windowOf } from "./call-record";
import { hashQueryCode, hashSubmissionKey, queryCodeOf, sameHash } from "./query-secret";

export interface Submission {
  call: CallKey;
  /** Made when the form was shown; whoever has it is the one who filled in that form. */
  submissionKey: string;
  category: string;
  legalStatus: LegalStatusOfApplicant;
  name: string;
  /** Checked and normalized; exactly a registered organization has one. */
  creditCode: string | null;
  /** Exactly a filed organization has one. */
  filingNumber: string | null;
  leaderName: string;
  contactName: string;
  contactMobile: string;
  email: string | null;
  fullTimeStaff: number;
  partTimeStaff: number;
  profile: string;
  serviceField: string;
  servedGroups: string;
  incubationNeeds: string;
  projectPlan: string;
  publicationConsent: true;
  /** To the questions of the call, as they were typed. */
  answers: unknown;
}

export interface Acceptance {
  receipt: string;
  queryCode: string;
  name: string;
  submittedAt: Date;
  /** The form had been taken before; the first submission stands. */
  repeated: boolean;
}

type Call = Awaited<ReturnType<typeof lockCall>>;

/**
 * Takes an application and gives it the next number of its batch. The call is locked, so numbers have no gaps,
 * and of two clicks on the same form the second finds the first.
 */
export async function submitApplication(ctx: Context, input: Submission): Promise<Acceptance> {
  const call = await lockCallByKey(ctx, input.call);
  const earlier = await acceptedBefore(ctx, call, input);
  if (earlier) return earlier;
  assertOpen(ctx, call);
  if (!call.categories.includes(input.category)) {
    const reason = `本批次不招募“${input.category}”类组织，请改选公告所列的类别。`;
    throw invalid({ category: reason });
  }
  await assertFirst(ctx, call, input);
  return accept(ctx, call, { ...input, answers: readAnswers(call, input) });
}

async function acceptedBefore(ctx: Context, call: Call, input: Submission): Promise<Acceptance | null> {
  const found = await ctx.db.application.findFirst({
    where: { callId: call.id, submissionHash: hashSubmissionKey(input.submissionKey) },
    select: {
      id: true,
      receipt: true,
      nameKey: true,
      creditCode: true,
      filingNumber: true,
      submittedAt: true,
      queryCodeHash: true,
    },
  });
  if (!found) return null;
  const { name, creditCode, filingNumber } = input;
  const papers = found.creditCode === creditCode && found.filingNumber === filingNumber;
  if (found.nameKey !== nameKey(name) || !papers) {
    throw new AppError(
      "conflict",
      "这张申请表已经提交过一份申请。如要为另一家组织申请，请先复制已填的内容，再重新打开申请表填写。",
    );
  }
  const { receipt, submittedAt, queryCodeHash } = found;
  const queryCode = queryCodeOf(input.submissionKey);
  if (!sameHash(hashQueryCode(receipt, queryCode), queryCodeHash)) {
    const message = `这张申请表此前已经提交（${receipt}），之后换发了查询码，请用新的查询码查询。`;
    throw new AppError("conflict", message);
  }
  await ctx.audit({ subject: { type: "submission", id: found.id }, event: "repeat" });
  return { receipt, queryCode, name, submittedAt, repeated: true };
}

function assertOpen(ctx: Context, call: Call): void {
  const window = windowOf(call);
  const phase = callPhase({ state: call.state, ...window }, ctx.now);
  if (phase === "open") return;
  if (phase === "unpublished") throw new AppError("conflict", "招募公告尚未发布，还不能申请。");
  if (phase === "notYetOpen") {
    throw new AppError("conflict", `招募${openingInWords(window)}才开始，请在开始后再提交。`);
  }
  throw new AppError(
    "conflict",
    isRunOut(window, ctx.now)
      ? `招募已于${closingInWords(window)}截止，不再接收申请。如有疑问请致电 ${ctx.center.phone}。`
      : `本批次招募已提前截止，不再接收申请。如有疑问请致电 ${ctx.center.phone}。`,
  );
}

/** The answers to the questions of the call, all that is wrong with them told at once. */
function readAnswers(call: Call, { answers }: Submission): Answers {
  const read = readQuestions(questionsAsked(call), answers);
  if (read.ok) return read.value;
  const faults = Object.entries(read.faults);
  throw invalid(
    Object.fromEntries(faults.map(([at, fault]) => [at === "" ? "answers" : `answers.${at}`, fault])),
  );
}

function knownBy({ creditCode, filingNumber, name, contactMobile }: Submission) {
  const key = nameKey(name);
  if (creditCode !== null) return { same: { creditCode }, field: "creditCode", what: "该统一社会信用代码" };
  // Two authorities may have given one number: only with the name does it say who is meant.
  if (filingNumber !== null)
    return { same: { filingNumber, nameKey: key }, field: "filingNumber", what: "同名、同一备案编号的组织" };
  const same = { creditCode, filingNumber, nameKey: key, contactMobile };
  return { same, field: "name", what: "同名、同一手机号的组织" };
}

/** One application per organization and batch; those without a code or a number are known by name and mobile number. */
async function assertFirst(ctx: Context, call: Call, input: Submission): Promise<void> {
  const { same, field, what } = knownBy(input);
  const taken = await ctx.db.application.count({ where: { callId: call.id, ...same } });
  if (taken === 0) return;
  // Anybody may type anybody's code: nothing is said about who applied, only how to clear it up.
  const sentence = `${what}在本批次已有一份申请，不能重复提交。如非本组织提交，或遗失申请编号，请致电 ${ctx.center.phone}。`;
  throw new AppError("conflict", "申请没有提交，请看下面的说明。", { [field]: sentence });
}

async function accept(
  ctx: Context,
  call: Call,
  input: Submission & { answers: Answers },
): Promise<Acceptance> {
  const { call: _key, submissionKey, answers, ...standard } = input;
  const { receiptCounter } = await ctx.db.call.update({
    where: { centerId_id: { centerId: ctx.center.id, id: call.id } },
    data: { receiptCounter: { increment: 1 } },
    select: { receiptCounter: true },
  });
  const receipt = formatReceipt(ctx.center.code, call, receiptCounter);
  const queryCode = queryCodeOf(submissionKey);
  const { id } = await ctx.db.application.create({
    data: {
      ...standard,
      answers: packAnswers(answers),
      centerId: ctx.center.id,
      callId: call.id,
      receipt,
      queryCodeHash: hashQueryCode(receipt, queryCode),
      submissionHash: hashSubmissionKey(submissionKey),
      submittedAt: ctx.now,
    },
    select: { id: true },
  });
  await ctx.audit({ subject: { type: "application", id }, event: "submit", to: "submitted" });
  await say(ctx, "applicationReceived", [letterTo({ ...input, id, receipt, call })]);
  return { receipt, queryCode, name: input.name, submittedAt: ctx.now, repeated: false };
}
