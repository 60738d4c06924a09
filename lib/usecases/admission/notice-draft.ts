import type { Context } from "@/lib/db/context";
import { assertEdition, type Seen } from "@/lib/db/edition";
import { contactInWords, howToObject } from "@/lib/domain/admission/notice-words";
import { chinaDate } from "@/lib/domain/base/china-time";
import { type CivilDate, fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, notFound } from "@/lib/domain/base/errors";
import type { CallKey, CallKind } from "@/lib/domain/recruitment/call/call-key";
import { callKindTerms, chosenInWords } from "@/lib/domain/recruitment/call/call-kind";
import { type CallState, callLabels } from "@/lib/domain/recruitment/call/call-lifecycle";
import type { SelectionMethod } from "@/lib/domain/recruitment/selection-method";
import { callByKey, lockCall } from "@/lib/usecases/recruitment/call/call-record";
import { selectionToAnnounce } from "../review/selection";
import { assertPeriod, noticeRuleOf, proposePeriod } from "./notice-period";
import { composeNoticeRows, type NoticeRows } from "./notice-rows";

/** What staff may word and date; the list of names is not among it. */
export interface NoticeText {
  startsOn: CivilDate;
  endsOn: CivilDate;
  title: string;
  body: string;
  contact: string;
}

/** What a notice of this call is made of: a selection, and the notices it has, the latest first. */
async function sourcesOf(ctx: Context, call: { id: string; state: CallState }) {
  const selection = await selectionToAnnounce(ctx, call);
  const notices = await ctx.db.publicNotice.findMany({
    where: { centerId: ctx.center.id, callId: call.id, state: { not: "withdrawn" } },
    orderBy: { id: "desc" },
    select: { id: true, selectionId: true, title: true },
  });
  return { call, selection, notices };
}

type Sources = Awaited<ReturnType<typeof sourcesOf>>;

/** Why no notice can be drafted for this call now, or null. */
function obstacle({ call, selection, notices }: Sources): string | null {
  if (selection ? notices.some(({ selectionId }) => selectionId === selection.id) : notices.length > 0)
    return "本批次的公示已经拟写，不能再拟一份。请打开已有的公示稿修改。";
  if (call.state !== "reviewing" && !selection)
    return `批次目前是“${callLabels[call.state]}”，只有“评审中”且名单已确认的批次可以拟写公示。`;
  return null;
}

/** The names to be published, from the latest selection, and the notice that this one adds to. */
function chosenRows(ctx: Context, { selection, notices }: Sources) {
  if (!selection) throw new AppError("conflict", "本批次的排名还没有确认，不能拟写公示。请先确认排名。");
  const rows = composeNoticeRows(selection, ctx.center.maskRule);
  if (rows.admitted.length === 0)
    throw new AppError("conflict", "已确认的排名中没有入围的组织，不能拟写公示。");
  const before = selection.followsId === null ? null : (notices[0] ?? null);
  return { selectionId: selection.id, before, rows };
}

interface Worded {
  kind: CallKind;
  title: string;
  method: SelectionMethod;
  state: CallState;
}

function proposedText(
  ctx: Context,
  call: { name: string } & Omit<Worded, "state">,
  count: number,
  before: { title: string } | null,
) {
  const way = call.method === "appraisal" ? "初审和综合评估" : "初审、评审和综合排名";
  const chosen = chosenInWords(call, count, before !== null);
  const { name } = ctx.center;
  return {
    title: `${name}${call.name}${callKindTerms[call.kind].noticed}${before ? "补充" : ""}公示`,
    body: [
      before
        ? `《${before.title}》发布后有入围名额空出，根据《${call.title}》，按候补次序${chosen}，现予补充公示，接受社会监督。`
        : `根据《${call.title}》，经公开征集、${way}，${chosen}，现予公示，接受社会监督。`,
      howToObject(callKindTerms[call.kind].noticed),
    ].join("\n"),
    contact: contactInWords(ctx.center),
  };
}

/** The draft as the form first shows it, or why there can be none. */
export async function proposeNotice(ctx: Context, input: { call: CallKey }) {
  const call = await callByKey(ctx, input.call);
  const { id, kind, number, name } = call;
  const sources = await sourcesOf(ctx, call);
  const why = obstacle(sources);
  if (why) return { call: { id, kind, number, name }, why, proposal: null };
  try {
    const { rows, before } = chosenRows(ctx, sources);
    const period = await proposePeriod(ctx, noticeRuleOf(ctx), chinaDate(ctx.now));
    const text = proposedText(ctx, call, rows.admitted.length, before);
    return { call: { id, kind, number, name }, why: null, proposal: { ...text, rows, period } };
  } catch (fault) {
    if (!(fault instanceof AppError)) throw fault;
    return { call: { id, kind, number, name }, why: fault.message, proposal: null };
  }
}

/** Drafts the one notice of a call; names, scores and masks are frozen here, from the confirmed ranking. */
export async function draftNotice(ctx: Context, input: NoticeText & { call: string }) {
  const call = await lockCall(ctx, input.call);
  const sources = await sourcesOf(ctx, call);
  const why = obstacle(sources);
  if (why) throw new AppError("conflict", why);
  return announce(ctx, call, chosenRows(ctx, sources), input);
}

/** Drafts the notice of who was just promoted in this call, which is locked, with the words and the period of the house. */
export async function draftSupplement(ctx: Context, call: { id: string; name: string } & Worded) {
  const chosen = chosenRows(ctx, await sourcesOf(ctx, call));
  const text = proposedText(ctx, call, chosen.rows.admitted.length, chosen.before);
  return announce(ctx, call, chosen, {
    ...text,
    ...(await proposePeriod(ctx, noticeRuleOf(ctx), chinaDate(ctx.now))),
  });
}

function announce(
  ctx: Context,
  call: { id: string },
  { selectionId, before, rows }: ReturnType<typeof chosenRows>,
  text: NoticeText,
) {
  return createNotice(ctx, { callId: call.id, selectionId, supplementsId: before?.id ?? null }, rows, text);
}

type Source = { callId: string; selectionId: string; supplementsId: string | null } | { projectId: string };

/** A draft of what was chosen from a call, or of what was awarded without one. */
export async function createNotice(
  ctx: Context,
  source: Source,
  rows: NoticeRows,
  { startsOn, endsOn, title, body, contact }: NoticeText,
) {
  const rule = noticeRuleOf(ctx);
  await assertPeriod(ctx, rule, { startsOn, endsOn });
  const notice = await ctx.db.publicNotice.create({
    data: {
      centerId: ctx.center.id,
      ...source,
      title,
      body,
      contact,
      rows,
      maskRule: ctx.center.maskRule,
      startsOn: toUtcMidnight(startsOn),
      endsOn: toUtcMidnight(endsOn),
      ...rule,
    },
    select: { id: true },
  });
  await ctx.audit({
    subject: { type: "notice", id: notice.id },
    event: "draft",
    to: "drafted",
    details: { startsOn, endsOn, admitted: rows.admitted.length, reserve: rows.reserve.length },
  });
  return notice;
}

/** The notice with its call, or with the project that was awarded without one; that stays locked until the transaction ends. */
export async function lockNotice(ctx: Context, id: string) {
  const { db, center } = ctx;
  const where = { centerId: center.id, id };
  const found = await db.publicNotice.findFirst({ where, select: { callId: true, projectId: true } });
  if (!found) throw notFound("公示");
  const call = found.callId === null ? null : await lockCall(ctx, found.callId);
  if (found.projectId !== null)
    await db.$queryRaw`
      select 1 from projects where center_id = ${center.id}::uuid and id = ${found.projectId}::uuid for update`;
  // Read only now: somebody may have changed it while we waited for the lock.
  const notice = await db.publicNotice.findFirstOrThrow({
    where,
    include: {
      project: { select: { id: true, name: true, state: true, agreement: { select: { state: true } } } },
    },
  });
  const { project, ...rest } = notice;
  return { notice: rest, call, project, name: call?.name ?? project?.name ?? rest.title };
}

/** Rewords or redates a draft; a published notice is never edited. */
export async function editNotice(ctx: Context, input: NoticeText & Seen & { notice: string }) {
  const { notice: id, startsOn, endsOn, title, body, contact } = input;
  const { notice } = await lockNotice(ctx, id);
  if (notice.state !== "drafted") throw new AppError("conflict", "公示已经发布，内容不能再改。");
  await assertEdition(ctx, { type: "notice", id }, input);
  await assertPeriod(ctx, notice, { startsOn, endsOn });
  await ctx.db.publicNotice.updateMany({
    where: { id, state: "drafted" },
    data: { title, body, contact, startsOn: toUtcMidnight(startsOn), endsOn: toUtcMidnight(endsOn) },
  });
  await ctx.audit({
    subject: { type: "notice", id },
    event: "edit",
    details: {
      from: { startsOn: fromUtcMidnight(notice.startsOn), endsOn: fromUtcMidnight(notice.endsOn) },
      to: { startsOn, endsOn },
      reworded: (
        [
          ["title", title],
          ["body", body],
          ["contact", contact],
        ] as const
      )
        .filter(([field, text]) => notice[field] !== text)
        .map(([field]) => field),
    },
  });
  return { id };
}
