import type { Context } from "@/lib/db/context";
import { assertEdition, type Seen } from "@/lib/db/edition";
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
import { composeNoticeRows } from "./notice-rows";

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
  const { name, bureau, address, phone, email } = ctx.center;
  return {
    title: `${name}${call.name}${callKindTerms[call.kind].noticed}${before ? "补充" : ""}公示`,
    body: [
      before
        ? `《${before.title}》发布后有入围名额空出，根据《${call.title}》，按候补次序${chosen}，现予补充公示，接受社会监督。`
        : `根据《${call.title}》，经公开征集、${way}，${chosen}，现予公示，接受社会监督。`,
      "公示期内，任何单位和个人对入围组织有异议的，可以向受理单位反映。异议应当以书面形式提出，写明事实和理由；以单位名义反映的加盖公章，以个人名义反映的署真实姓名并留联系方式。匿名反映一般不予受理。",
    ].join("\n"),
    contact: [
      `受理单位：${name}`,
      `地址：${address}`,
      `电话：${phone}`,
      ...(email ? [`电子邮箱：${email}`] : []),
      `监督单位：${bureau}`,
    ].join("\n"),
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
  return create(ctx, call, chosenRows(ctx, sources), input);
}

/** Drafts the notice of who was just promoted in this call, which is locked, with the words and the period of the house. */
export async function draftSupplement(ctx: Context, call: { id: string; name: string } & Worded) {
  const chosen = chosenRows(ctx, await sourcesOf(ctx, call));
  const text = proposedText(ctx, call, chosen.rows.admitted.length, chosen.before);
  return create(ctx, call, chosen, {
    ...text,
    ...(await proposePeriod(ctx, noticeRuleOf(ctx), chinaDate(ctx.now))),
  });
}

async function create(
  ctx: Context,
  call: { id: string },
  { selectionId, before, rows }: ReturnType<typeof chosenRows>,
  { startsOn, endsOn, title, body, contact }: NoticeText,
) {
  const rule = noticeRuleOf(ctx);
  await assertPeriod(ctx, rule, { startsOn, endsOn });
  const notice = await ctx.db.publicNotice.create({
    data: {
      centerId: ctx.center.id,
      callId: call.id,
      selectionId,
      supplementsId: before?.id ?? null,
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

/** The notice and its call, which stays locked until the transaction ends. */
export async function lockNotice(ctx: Context, id: string) {
  const found = await ctx.db.publicNotice.findFirst({ where: { id }, select: { callId: true } });
  if (!found) throw notFound("公示");
  const call = await lockCall(ctx, found.callId);
  // Read only now: somebody may have changed it while we waited for the lock.
  const notice = await ctx.db.publicNotice.findFirstOrThrow({ where: { id } });
  return { notice, call };
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
