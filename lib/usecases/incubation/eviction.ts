import { randomUUID } from "node:crypto";
import type { Context } from "@/lib/db/context";
import { assertEdition, editionIn, type Seen } from "@/lib/db/edition";
import { chinaDate } from "@/lib/domain/base/china-time";
import { formatDate, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import {
  type evictionDecisionForm,
  type evictionForm,
  groundsInWords,
  type statementForm,
} from "@/lib/domain/incubation/eviction";
import {
  noticeActs,
  noticeFaults,
  noticeStanding,
  whyNotAddPaper,
  whyNotDecide,
  whyNotState,
} from "@/lib/domain/incubation/eviction-acts";
import { endFaults } from "@/lib/domain/incubation/incubatee-end";
import { assertMoved } from "../base/moves";
import { filesOf } from "../center/file";
import { historyOf } from "../center/history";
import { say } from "../center/say";
import { unsay } from "../center/unsay";
import { contactsOf } from "./contacts";
import { latestNotice, standingNotice } from "./eviction-notice";
import { assertNotAssessed, endIncubation } from "./incubatee-end";
import { incubateeFacts, lockIncubatee, lockPresent } from "./incubatee-record";
import { tellOfEnd } from "./leaving-told";

/** The last notice of an organization in incubation with what may be done; `notice` is null where none was served. */
export async function getEviction(ctx: Context, { incubatee: id }: { incubatee: string }) {
  const { name, state, startedOn } = await incubateeFacts(ctx, id);
  const notice = await latestNotice(ctx, id);
  const history = notice ? await historyOf(ctx, { type: "evictionNotice", id: notice.id }) : [];
  const today = chinaDate(ctx.now);
  return {
    incubatee: { id, name, state, startedOn },
    notice: notice && {
      ...notice,
      standing: noticeStanding(notice, today),
      files: await filesOf(ctx, { type: "evictionNotice", id: notice.id }),
      whyNotAddPaper: whyNotAddPaper(notice),
    },
    acts: notice ? noticeActs(notice, today) : [],
    history,
    edition: editionIn(history),
  };
}

/** Serves the notice: on which grounds, and until when the organization may state its case. */
export async function serveEviction(
  ctx: Context,
  input: FormValue<typeof evictionForm> & { incubatee: string },
) {
  const incubatee = await lockPresent(ctx, input.incubatee);
  const { grounds, facts, servedOn, servedBy, answerBy } = input;
  const faults = noticeFaults(input, { startedOn: incubatee.startedOn, today: chinaDate(ctx.now) });
  if (Object.keys(faults).length > 0) throw invalid(faults);
  const { organizationId } = incubatee;
  if (await standingNotice(ctx, incubatee.id))
    throw new AppError("conflict", "已经送达过清退告知，还没有决定。要更改的，请先撤回那一份。");
  const id = randomUUID();
  await ctx.db.evictionNotice.createMany({
    data: [
      {
        ...{ centerId: ctx.center.id, id, organizationId, incubateeId: incubatee.id },
        ...{ grounds, facts, servedBy, servedByName: ctx.actor.name },
        servedOn: toUtcMidnight(servedOn),
        answerBy: toUtcMidnight(answerBy),
      },
    ],
  });
  await ctx.audit({ subject: { type: "evictionNotice", id }, event: "serve" });
  const contact = (await contactsOf(ctx, [organizationId])).get(organizationId);
  if (!contact) throw notFound("社会组织");
  const { organization, to } = contact;
  const words = { 清退事由: groundsInWords(grounds), 陈述截止: formatDate(answerBy) };
  const fields = { 收件人: to.name, 组织名称: organization, ...words };
  await say(ctx, "evictionServed", [{ subject: { type: "evictionNotice", id }, to, fields }]);
  return { incubatee: incubatee.id };
}

type One = Seen & { incubatee: string };

/** The notice that stands, as the person saw it, with its organization locked. */
async function seen(ctx: Context, { incubatee: id, edition }: One) {
  const incubatee = await lockIncubatee(ctx, id);
  const notice = await latestNotice(ctx, id);
  if (!notice) throw notFound("清退告知");
  await assertEdition(ctx, { type: "evictionNotice", id: notice.id }, { edition });
  return { incubatee, notice };
}

/** What the organization hands over on paper, or says for the record. */
export async function noteStatement(ctx: Context, input: FormValue<typeof statementForm> & One) {
  const { notice } = await seen(ctx, input);
  await writeStatement(ctx, notice, input.statement, `${ctx.actor.name}（中心代为登记）`);
  return { incubatee: input.incubatee };
}

type Notice = NonNullable<Awaited<ReturnType<typeof latestNotice>>>;

/** Once, while it is heard. */
export async function writeStatement(ctx: Context, notice: Notice, statement: string, by: string) {
  const why = whyNotState(notice, chinaDate(ctx.now));
  if (why) throw new AppError("conflict", why);
  const { count } = await ctx.db.evictionNotice.updateMany({
    where: { centerId: ctx.center.id, id: notice.id, statement: null, withdrawnAt: null, decidedOn: null },
    data: { statement, statedAt: ctx.now, statedByName: by },
  });
  assertMoved(1, count);
  await ctx.audit({ subject: { type: "evictionNotice", id: notice.id }, event: "state" });
}

/** The decision, after the statement or its last day: the incubation ends, on the grounds that were served. */
export async function decideEviction(ctx: Context, input: FormValue<typeof evictionDecisionForm> & One) {
  const { incubatee, notice } = await seen(ctx, input);
  const today = chinaDate(ctx.now);
  const { endedOn, consideration } = input;
  if (notice.withdrawReason !== null) throw new AppError("conflict", "这份清退告知已经撤回，不能据以清退。");
  const why = whyNotDecide(notice, today);
  if (why) throw new AppError("conflict", why);
  const { startedOn } = incubatee;
  const faults =
    endedOn < notice.servedOn
      ? { endedOn: `清退告知${formatDate(notice.servedOn)}才送达，清退日期不能更早。` }
      : endFaults({ endedOn }, { startedOn, today });
  if (Object.keys(faults).length > 0) throw invalid(faults);
  await assertNotAssessed(ctx, incubatee.id);
  const reason = [groundsInWords(notice.grounds), consideration].join("。");
  const { dueOn } = await endIncubation(ctx, incubatee, "evict", { on: endedOn, reason });
  await ctx.db.evictionNotice.updateMany({
    where: { centerId: ctx.center.id, id: notice.id },
    data: { decidedOn: toUtcMidnight(endedOn), consideration },
  });
  await ctx.audit({
    subject: { type: "evictionNotice", id: notice.id },
    event: "decide",
    reason: consideration,
  });
  await unsay(ctx, "decideEviction", [notice.id], "已作出清退决定");
  await tellOfEnd(ctx, incubatee, { way: "清退", on: endedOn, reason, dueOn });
  return { incubatee: incubatee.id };
}

/** Served by mistake, or the matter is settled: the organization stays. */
export async function withdrawEviction(ctx: Context, { reason, ...input }: One & { reason: string }) {
  const { incubatee, notice } = await seen(ctx, input);
  const { count } = await ctx.db.evictionNotice.updateMany({
    where: { centerId: ctx.center.id, id: notice.id, withdrawnAt: null, decidedOn: null },
    data: { withdrawnAt: ctx.now, withdrawReason: reason },
  });
  if (count === 0) throw new AppError("conflict", "这份清退告知已经撤回或已经决定。");
  await ctx.audit({ subject: { type: "evictionNotice", id: notice.id }, event: "withdraw", reason });
  await unsay(ctx, "withdrawEviction", [notice.id], reason);
  const contact = (await contactsOf(ctx, [incubatee.organizationId])).get(incubatee.organizationId);
  if (!contact) throw notFound("社会组织");
  const { organization, to } = contact;
  const fields = { 收件人: to.name, 组织名称: organization, 送达日期: formatDate(notice.servedOn) };
  await say(ctx, "evictionWithdrawn", [{ subject: { type: "evictionNotice", id: notice.id }, to, fields }]);
}
