import type { Context } from "@/lib/db/context";
import { chinaDate, chinaDayStart } from "@/lib/domain/base/china-time";
import { addDays, type CivilDate, formatDate, fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { notFound } from "@/lib/domain/base/errors";
import { itemsOf } from "@/lib/domain/incubation/handover";
import { say } from "../center/say";
import { contactsOf } from "./contacts";

// What an organization hears on its way out: how its incubation ended, and that its handover is due.

interface Leaver {
  id: string;
  organizationId: string;
}

async function addressed(ctx: Context, organizationId: string) {
  const contact = (await contactsOf(ctx, [organizationId])).get(organizationId);
  if (!contact) throw notFound("社会组织");
  const { organization, to } = contact;
  return { to, fields: { 收件人: to.name, 组织名称: organization } };
}

interface Ending {
  way: string;
  on: CivilDate;
  reason: string;
  dueOn: CivilDate;
}

/** That it left, or was sent away, and until when it hands over. */
export async function tellOfEnd(ctx: Context, { id, organizationId }: Leaver, end: Ending): Promise<void> {
  const { to, fields } = await addressed(ctx, organizationId);
  const words = {
    退出方式: end.way,
    退出日期: formatDate(end.on),
    退出原因: end.reason.replace(/。$/, ""),
    交接期限: formatDate(end.dueOn),
  };
  await say(ctx, "incubationEnded", [
    { subject: { type: "incubatee", id }, to, fields: { ...fields, ...words } },
  ]);
}

interface Result {
  /** The assessment. */
  id: string;
  organizationId: string;
  result: string;
  follows: string;
}

/** The result of its assessment, and what follows. */
export async function tellOfResult(ctx: Context, { id, organizationId, result, follows }: Result) {
  const { to, fields } = await addressed(ctx, organizationId);
  const words = { 评估结果: result, 后续安排: follows };
  await say(ctx, "graduationDecided", [
    { subject: { type: "graduation", id }, to, fields: { ...fields, ...words } },
  ]);
}

/** An organization is reminded so many days before its handover is due. */
const remindBefore = 3;

/** Leaves the reminder of a handover to the queue; one that is due sooner has just been told of. */
export async function remindLater(ctx: Context, { id, dueOn }: { id: string; dueOn: CivilDate }) {
  const day = addDays(dueOn, -remindBefore);
  if (day <= chinaDate(ctx.now)) return;
  await ctx.enqueue("remindHandover", { handover: id }, { startAfter: chinaDayStart(day) });
}

/** Reminds of what is still to be handed over, once for each day it was due on. */
export async function remindOfHandover(ctx: Context, { handover: id }: { handover: string }) {
  const found = await ctx.db.handover.findFirst({ where: { centerId: ctx.center.id, id } });
  if (!found) throw notFound("交接清单");
  const dueOn = fromUtcMidnight(found.dueOn);
  const told = await ctx.db.message.findFirst({
    where: {
      ...{ centerId: ctx.center.id, occasion: "handoverDue", subjectId: id },
      fields: { path: ["交接期限"], equals: formatDate(dueOn) },
    },
    select: { id: true },
  });
  const open = itemsOf(found).filter(({ settled }) => !settled);
  const over = found.settledOn !== null || found.archivedAt !== null || open.length === 0;
  const today = chinaDate(ctx.now);
  if (over || told || dueOn < today || addDays(dueOn, -remindBefore) > today)
    return ctx.audit.nothing(
      "it is settled, was told before, is over, or not due yet by this center's clock",
    );
  const { to, fields } = await addressed(ctx, found.organizationId);
  const words = { 交接期限: formatDate(dueOn), 未办事项: open.map(({ what }) => what).join("、") };
  await say(ctx, "handoverDue", [{ subject: { type: "handover", id }, to, fields: { ...fields, ...words } }]);
  await ctx.audit({ subject: { type: "handover", id }, event: "remind" });
}
