import type { Context } from "@/lib/db/context";
import { sql } from "@/lib/db/sql";
import { notFound } from "@/lib/domain/base/errors";
import type { Likeness } from "@/lib/domain/recruitment/check-hints";
import { answersInWords } from "@/lib/usecases/center/form";
import { historyOf } from "@/lib/usecases/center/history";
import { matchOrganization } from "@/lib/usecases/registry/organization";

interface Neighbours {
  previous: string | null;
  next: string | null;
  nextUnchecked: string | null;
  unchecked: number;
}

/**
 * One application with its check, its history and its neighbours; `checked` is the receipt just decided. While it
 * waits for its check, also the organizations on record that it is, or may be, of.
 */
export async function getApplication(
  ctx: Context,
  { receipt, checked }: { receipt: string; checked?: string | undefined },
) {
  const found = await ctx.db.application.findFirst({
    where: { receipt },
    omit: { queryCodeHash: true, submissionHash: true, centerId: true },
    include: {
      call: {
        select: {
          kind: true,
          number: true,
          name: true,
          state: true,
          opensOn: true,
          opensAt: true,
          closesAt: true,
          closesOn: true,
          questions: true,
        },
      },
      formalChecks: { select: { verdict: true, reason: true, checkedByName: true, checkedAt: true } },
    },
  });
  if (!found) throw notFound("申请");
  const { formalChecks, answers, ...application } = found;
  return {
    ...application,
    answers: answersInWords(application.call, answers),
    check: formalChecks[0] ?? null,
    decided: checked ? await justDecided(ctx, checked) : null,
    history: await historyOf(ctx, { type: "application", id: application.id }),
    neighbours: await neighboursOf(ctx, application),
    others: await othersLike(ctx, application),
    organizations: application.state === "submitted" ? await matchOrganization(ctx, application) : null,
  };
}

/** Who applied and how they are reached: to identify a caller. */
export async function getApplicant(ctx: Context, { receipt }: { receipt: string }) {
  const found = await ctx.db.application.findFirst({
    where: { receipt },
    select: {
      id: true,
      receipt: true,
      name: true,
      submittedAt: true,
      leaderName: true,
      contactName: true,
      contactMobile: true,
      email: true,
    },
  });
  if (!found) throw notFound("申请");
  return found;
}

function justDecided(ctx: Context, receipt: string) {
  return ctx.db.application.findFirst({
    where: { receipt },
    select: { receipt: true, name: true, state: true },
  });
}

/** Applications of any batch that may be by the same people, each with what it has in common with this one. */
async function othersLike(
  ctx: Context,
  application: {
    id: string;
    nameKey: string;
    creditCode: string | null;
    filingNumber: string | null;
    contactMobile: string;
  },
) {
  const { id, nameKey, creditCode, filingNumber, contactMobile } = application;
  const papers = [...(creditCode ? [{ creditCode }] : []), ...(filingNumber ? [{ filingNumber }] : [])];
  const found = await ctx.db.application.findMany({
    where: { id: { not: id }, OR: [{ nameKey }, { contactMobile }, ...papers] },
    orderBy: { receipt: "desc" },
    take: 5,
    select: {
      receipt: true,
      name: true,
      nameKey: true,
      state: true,
      creditCode: true,
      filingNumber: true,
      contactMobile: true,
    },
  });
  return found.map((other) => {
    const likenesses: Likeness[] = [];
    if (other.nameKey === nameKey) likenesses.push("name");
    const sameCode = creditCode !== null && other.creditCode === creditCode;
    const sameNumber = filingNumber !== null && other.filingNumber === filingNumber;
    if (sameCode || sameNumber) likenesses.push("code");
    if (other.contactMobile === contactMobile) likenesses.push("mobile");
    return { receipt: other.receipt, name: other.name, state: other.state, likenesses };
  });
}

/** Within the batch, by receipt. After the last unchecked one comes the first: nobody is skipped for good. */
async function neighboursOf(ctx: Context, { callId, receipt }: { callId: string; receipt: string }) {
  // Each question of its own is one step of an index; asked together they would read the whole batch.
  const batch = sql`applications where center_id = ${ctx.center.id}::uuid and call_id = ${callId}::uuid`;
  const unchecked = sql`${batch} and state = 'submitted'`;
  const [row] = await ctx.db.$queryRaw<Neighbours[]>`
    select (select max(receipt) from ${batch} and receipt < ${receipt}) as previous,
      (select min(receipt) from ${batch} and receipt > ${receipt}) as next,
      coalesce(
        (select min(receipt) from ${unchecked} and receipt > ${receipt}),
        (select min(receipt) from ${unchecked} and receipt < ${receipt})
      ) as "nextUnchecked",
      (select count(*)::int from ${unchecked}) as unchecked`;
  return row ?? { previous: null, next: null, nextUnchecked: null, unchecked: 0 };
}

/** The next application of the batch that waits for its check, or null when none is left. */
export async function nextUnchecked(ctx: Context, application: { callId: string; receipt: string }) {
  return (await neighboursOf(ctx, application)).nextUnchecked;
}
