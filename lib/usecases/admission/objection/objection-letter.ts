import type { Context } from "@/lib/db/context";
import { assertEdition, type Seen } from "@/lib/db/edition";
import type { PublicNotice } from "@/lib/db/generated/client";
import { whyNotObject, whyNotReceived } from "@/lib/domain/admission/objection";
import type { objectionForm } from "@/lib/domain/admission/objection-form";
import { chinaDate } from "@/lib/domain/base/china-time";
import { formatDate, fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import { lockNotice } from "../notice-draft";
import { readNoticeRows } from "../notice-rows";

type Letter = FormValue<typeof objectionForm>;

/** Whom a notice names, as its objections may concern them: the admitted first, or the project that was awarded. */
export async function namedBy(ctx: Context, notice: Pick<PublicNotice, "callId" | "projectId" | "rows">) {
  if (notice.callId === null)
    return ctx.db.project.findMany({
      where: { centerId: ctx.center.id, id: notice.projectId ?? "" },
      select: { id: true, number: true, name: true },
    });
  const { admitted, reserve } = readNoticeRows(notice.rows);
  const receipts = [...admitted, ...reserve].map(({ receipt }) => receipt);
  const found = await ctx.db.application.findMany({
    where: { centerId: ctx.center.id, callId: notice.callId, receipt: { in: receipts } },
    select: { id: true, receipt: true, name: true },
  });
  const known = new Map(found.map(({ receipt, ...one }) => [receipt, { ...one, number: receipt }]));
  return receipts.flatMap((receipt) => known.get(receipt) ?? []);
}

/** What the form of a letter offers, or why there can be none. */
export async function proposeObjection(ctx: Context, input: { notice: string }) {
  const notice = await ctx.db.publicNotice.findFirst({
    where: { centerId: ctx.center.id, id: input.notice },
    select: { id: true, title: true, state: true, callId: true, projectId: true, rows: true },
  });
  if (!notice) throw notFound("公示");
  const { id, title, state } = notice;
  const named = await namedBy(ctx, notice);
  const options = named.map((one) => ({ value: one.id, label: `${one.name}（${one.number}）` }));
  return { notice: { id, title }, why: whyNotObject(state), options };
}

async function assertLetter(ctx: Context, notice: PublicNotice, letter: Letter): Promise<void> {
  const named = await namedBy(ctx, notice);
  if (!named.some(({ id }) => id === letter.applicationId))
    throw invalid({ applicationId: "所选的不在本公示的名单上，请从名单中选择。" });
  const startsOn = fromUtcMidnight(notice.startsOn);
  const late = whyNotReceived(letter.receivedOn, { startsOn }, chinaDate(ctx.now));
  if (late) throw invalid({ receivedOn: late });
}

/** The application that a letter concerns; null when it concerns the project of its notice. */
function concernedBy(notice: Pick<PublicNotice, "projectId">, { applicationId }: Letter): string | null {
  return applicationId === notice.projectId ? null : applicationId;
}

/** The same person about the same organization, on the same day or in the same words, is the same letter. */
async function assertNew(ctx: Context, notice: PublicNotice, letter: Letter, own?: string): Promise<void> {
  const { objector, grounds } = letter;
  const applicationId = concernedBy(notice, letter);
  const receivedOn = toUtcMidnight(letter.receivedOn);
  const same = await ctx.db.objection.findFirst({
    where: {
      centerId: ctx.center.id,
      noticeId: notice.id,
      applicationId,
      objector,
      OR: [{ grounds }, { receivedOn }],
      ...(own !== undefined && { id: { not: own } }),
    },
    select: { number: true, receivedOn: true },
  });
  if (!same) return;
  throw invalid({
    objector: `这封异议已经登记：第 ${same.number} 号，${formatDate(fromUtcMidnight(same.receivedOn))}收到。补充的材料请上传到那一件。`,
  });
}

/** Puts a letter on record at the notice that it objects to. */
export async function recordObjection(ctx: Context, input: Letter & { notice: string }) {
  const { notice: id, receivedOn, ...letter } = input;
  const { notice } = await lockNotice(ctx, id);
  const why = whyNotObject(notice.state);
  if (why) throw new AppError("conflict", why);
  await assertLetter(ctx, notice, input);
  await assertNew(ctx, notice, input);
  const { _max } = await ctx.db.objection.aggregate({
    where: { centerId: ctx.center.id, noticeId: notice.id },
    _max: { number: true },
  });
  const number = (_max.number ?? 0) + 1;
  const made = await ctx.db.objection.create({
    data: {
      centerId: ctx.center.id,
      noticeId: notice.id,
      number,
      receivedOn: toUtcMidnight(receivedOn),
      recordedByName: ctx.actor.name,
      ...letter,
      applicationId: concernedBy(notice, input),
    },
    select: { id: true },
  });
  // Nothing of who wrote it: the history is read by more people than the letter.
  await ctx.audit({
    subject: { type: "objection", id: made.id },
    event: "record",
    to: "open",
    details: { number },
  });
  return made;
}

/** The objection, with its notice and call locked until the transaction ends, and as the person saw it. */
export async function seenObjection(ctx: Context, { objection: id, edition }: Seen & { objection: string }) {
  const where = { centerId: ctx.center.id, id };
  const found = await ctx.db.objection.findFirst({ where, select: { noticeId: true } });
  if (!found) throw notFound("异议");
  const { notice, call } = await lockNotice(ctx, found.noticeId);
  await assertEdition(ctx, { type: "objection", id }, { edition });
  return { objection: await ctx.db.objection.findFirstOrThrow({ where }), notice, call };
}

export function assertOpen({ state }: { state: string }): void {
  if (state !== "open") throw new AppError("conflict", "异议已经办结，登记的内容不能再改。");
}

/** What was copied wrongly from the letter. */
export async function editObjection(ctx: Context, input: Letter & Seen & { objection: string }) {
  const { objection, notice } = await seenObjection(ctx, input);
  assertOpen(objection);
  const { receivedOn, objector, contact, grounds } = input;
  await assertLetter(ctx, notice, input);
  await assertNew(ctx, notice, input, objection.id);
  const applicationId = concernedBy(notice, input);
  const written = { applicationId, receivedOn: toUtcMidnight(receivedOn), objector, contact, grounds };
  await ctx.db.objection.updateMany({
    where: { centerId: ctx.center.id, id: objection.id, state: "open" },
    data: written,
  });
  const changed = Object.entries(written).flatMap(([field, value]) =>
    String(value) === String(Object(objection)[field]) ? [] : [field],
  );
  await ctx.audit({ subject: { type: "objection", id: objection.id }, event: "edit", details: { changed } });
  return { id: objection.id };
}
