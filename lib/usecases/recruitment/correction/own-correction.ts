import { z } from "zod";
import type { Context } from "@/lib/db/context";
import { chinaDate } from "@/lib/domain/base/china-time";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, type FieldErrors, invalid, notFound } from "@/lib/domain/base/errors";
import { formatYuan } from "@/lib/domain/base/money";
import { packAnswers } from "@/lib/domain/center/question-answers";
import type { CallAsks, Typed } from "@/lib/domain/recruitment/application/application-steps";
import { type ToldItem, whyNotAnswer } from "@/lib/domain/recruitment/correction";
import {
  type CorrectionAnswers,
  correctionForm,
  readCorrection,
} from "@/lib/domain/recruitment/correction-form";
import { residencyModes } from "@/lib/domain/recruitment/residency-mode";
import { askedFiles } from "@/lib/domain/recruitment/upload-part";
import { applicantStatuses } from "@/lib/domain/registry/legal-status";
import { filesOf } from "../../center/file";
import { unsay } from "../../center/unsay";
import { moveApplications } from "../application/transition";
import { callAsksById } from "../call/call-asks";
import { templatesOf } from "../call/required-material";
import { lockApplication } from "../check/acceptance";
import { itemsIn } from "../check/items";
import { storable, typedValues } from "../draft/draft";
import { type Own, ownApplication } from "../own-application";
import { endCorrection } from "./correction";
import { readTold } from "./correction-changes";

// A correction in the hands of the applicant: a visitor who has the code of the application.

/** The latest notice to an application, and what its applicant has typed so far. */
async function noticeTo(ctx: Context, applicationId: string) {
  const found = await ctx.db.correction.findFirst({
    where: { centerId: ctx.center.id, applicationId, state: { not: "withdrawn" } },
    orderBy: { number: "desc" },
  });
  if (!found) throw notFound("补正通知");
  const dueOn = fromUtcMidnight(found.dueOn);
  return {
    ...found,
    dueOn,
    items: readTold(found.items),
    values: typedValues.parse(found.values),
    whyNot: whyNotAnswer({ state: found.state, dueOn }, chinaDate(ctx.now)),
  };
}

type Notice = Awaited<ReturnType<typeof noticeTo>>;

async function rowOf(ctx: Context, id: string) {
  const application = await ctx.db.application.findFirst({
    where: { centerId: ctx.center.id, id },
    omit: { queryCodeHash: true, submissionHash: true },
  });
  if (!application) throw notFound("申请");
  return { ...application, answers: typedValues.parse(application.answers) };
}

type Row = Awaited<ReturnType<typeof rowOf>>;

/** What stands, as it would have been typed. */
function standing({ founders, partners, askedFen, ownFen, grantedFen: _, ...columns }: Row) {
  const yuan = (amount: bigint | null) => amount && formatYuan(amount);
  const lists = { founders: founders.join("\n"), partners: partners.join("\n") };
  return { ...columns, ...lists, askedFen: yuan(askedFen), ownFen: yuan(ownFen) };
}

/** The files that a notice asks for anew. */
function filesTold(asks: CallAsks, typed: Typed, told: readonly ToldItem[]) {
  return askedFiles(asks, typed).filter(({ part }) => told.some(({ item }) => item === part));
}

/** The notice with only its items open, filled with what was typed last, or else with what stands. */
export async function viewOwnCorrection(ctx: Context, own: Own) {
  const { id } = await ownApplication(ctx, own);
  const application = await rowOf(ctx, id);
  const { kind, number, asks } = await callAsksById(ctx, application.callId);
  const notice = await noticeTo(ctx, id);
  return {
    receipt: application.receipt,
    name: application.name,
    call: { kind, number },
    notice,
    form: correctionForm(asks, { ...application, ...notice.values }, notice.items),
    questions: asks.questions,
    stands: standing(application),
    asked: filesTold(asks, application, notice.items),
    templates: await templatesOf(ctx, application.callId),
    files: await filesOf(ctx, { type: "application", id }),
  };
}

interface Typing extends Own {
  version: number;
  typed: Typed;
}

/** Keeps what was typed, right or wrong, until it is submitted. */
export async function saveOwnCorrection(ctx: Context, { version, typed, ...own }: Typing) {
  const { id } = await ownApplication(ctx, own);
  const notice = await noticeTo(ctx, id);
  await keep(ctx, notice, version, typed);
  ctx.audit.nothing("what is typed is the applicant's own until it is submitted");
  return { submitted: false };
}

async function keep(ctx: Context, notice: Notice, version: number, typed: Typed): Promise<void> {
  if (notice.whyNot) throw new AppError("conflict", notice.whyNot);
  const { count } = await ctx.db.correction.updateMany({
    where: { centerId: ctx.center.id, id: notice.id, state: "open", version },
    data: { values: storable(typed), version: { increment: 1 } },
  });
  if (count === 0)
    throw new AppError("conflict", "另一个窗口刚刚保存过这份补正。请先复制您填写的内容，再刷新页面。");
}

/** Answers a notice, once: what it named takes the place of what stood there, and is to be looked at again. */
export async function answerOwnCorrection(ctx: Context, { version, typed, ...own }: Typing) {
  const { id } = await ownApplication(ctx, own);
  const { state } = await lockApplication(ctx, id);
  const application = await rowOf(ctx, id);
  const notice = await noticeTo(ctx, id);
  await keep(ctx, notice, version, typed);
  const { asks } = await callAsksById(ctx, application.callId);
  const { items: told, issuedAt } = notice;
  const read = readCorrection(correctionForm(asks, { ...application, ...typed }, told), typed);
  const files = await filesOf(ctx, { type: "application", id });
  const faults: FieldErrors = read.ok ? {} : { ...read.faults };
  const asked = filesTold(asks, application, told);
  for (const { part, name } of asked) {
    if (!files.some((file) => file.part === part && file.createdAt > issuedAt))
      faults[part] = `请上传补正后的“${name}”。`;
  }
  if (!read.ok || Object.keys(faults).length > 0) throw invalid(faults);
  const words = itemsIn(application, asks).filter(
    ({ item }) => told.some((one) => one.item === item) && !asked.some(({ part }) => part === item),
  );
  const before = Object.fromEntries(words.map(({ item, words }) => [item, words]));
  await write(ctx, application, read.value);
  await ctx.db.correction.updateMany({ where: { centerId: ctx.center.id, id: notice.id }, data: { before } });
  await endCorrection(ctx, id, "answered");
  await ctx.db.checkItem.deleteMany({
    where: { centerId: ctx.center.id, applicationId: id, item: { in: told.map(({ item }) => item) } },
  });
  await moveApplications(ctx, [id], state, "answerCorrection");
  await unsay(ctx, "answerCorrection", [id], "已经补正");
  return { submitted: true };
}

const text = z.string();
/** The columns that a correction may change, as the form reads them. */
const columns = z
  .object({
    category: text,
    legalStatus: z.enum(applicantStatuses),
    creditCode: text.nullable(),
    filingNumber: text.nullable(),
    founders: z
      .array(text)
      .nullable()
      .transform((names) => names ?? []),
    groupId: text.nullable(),
    stage: text.nullable(),
    residencyMode: z.enum(residencyModes).nullable(),
    name: text,
    leaderName: text,
    fullTimeStaff: z.number(),
    partTimeStaff: z.number(),
    profile: text,
    serviceField: text,
    servedGroups: text,
    incubationNeeds: text,
    projectPlan: text,
    projectName: text.nullable(),
    askedFen: z.bigint().nullable(),
    ownFen: z.bigint().nullable(),
    partners: z
      .array(text)
      .nullable()
      .transform((names) => names ?? []),
    needId: text.nullable(),
    contactName: text,
    contactMobile: text,
    email: text.nullable(),
  })
  .partial();

async function write(
  ctx: Context,
  application: { id: string; answers: Record<string, unknown> },
  { fields, answers }: CorrectionAnswers,
): Promise<void> {
  const changed = Object.entries(columns.parse(fields)).filter(([, value]) => value !== undefined);
  const all = Object.entries({ ...application.answers, ...packAnswers(answers) });
  const packed = Object.fromEntries(all.filter(([id]) => !(id in answers) || answers[id] !== undefined));
  await ctx.db.application.updateMany({
    where: { centerId: ctx.center.id, id: application.id },
    data: { ...Object.fromEntries(changed), answers: JSON.parse(JSON.stringify(packed)) },
  });
}
