import type { Context } from "@/lib/db/context";
import type { Prisma } from "@/lib/db/generated/client";
import { literally } from "@/lib/db/literally";
import { together } from "@/lib/db/together";
import type { Category } from "@/lib/domain/categories";
import type { Likeness } from "@/lib/domain/check-hints";
import { normalizeCreditCode } from "@/lib/domain/credit-code";
import { notFound } from "@/lib/domain/errors";
import type { FunnelStage } from "@/lib/domain/funnel";
import type { ApplicationState } from "@/lib/domain/lifecycle/application";
import { formatReceipt, parseReceipt } from "@/lib/domain/receipt";
import { cleanName } from "@/lib/domain/text-input";
import type { Track } from "@/lib/domain/tracks";
import { resultOf } from "./application-result";
import { cameThrough } from "./funnel";
import { historyOf } from "./history";

export interface ApplicationFilter {
  cohort: number | null;
  state: ApplicationState | null;
  category: Category | null;
  track: Track | null;
  /** Those that came through this gate, as the dashboard counts them. */
  stage?: FunnelStage | null;
  /** Part of a name, a credit code or a receipt, as typed. */
  q: string;
  sort: "receipt" | "name";
  page: number;
  size: number;
}

/** One page of the applications of the center, and how many there are in each state under the same filter. */
export async function listApplications(ctx: Context, filter: ApplicationFilter) {
  // Under AND: a gate may name the state, as the filter does.
  const scope = {
    ...(filter.cohort === null ? {} : { cohort: { number: filter.cohort } }),
    ...(filter.category === null ? {} : { category: filter.category }),
    ...(filter.track === null ? {} : { track: filter.track }),
    ...(filter.stage ? { AND: cameThrough(filter.stage) } : {}),
    ...matching(filter.q),
  };
  const rowsOn = (page: number) =>
    listed(ctx, { ...scope, ...(filter.state === null ? {} : { state: filter.state }) }, { ...filter, page });
  const [cohorts, groups, asked] = await together(
    () => ctx.db.cohort.findMany({ orderBy: { number: "desc" }, select: { number: true, name: true } }),
    () => ctx.db.application.groupBy({ by: ["state"], where: scope, _count: true }),
    () => rowsOn(filter.page),
  );
  const counts = new Map(groups.map(({ state, _count }) => [state, _count]));
  const all = groups.reduce((sum, { _count }) => sum + _count, 0);
  const total = filter.state === null ? all : (counts.get(filter.state) ?? 0);
  const pages = Math.max(1, Math.ceil(total / filter.size));
  const page = Math.min(filter.page, pages);
  // A list that grew shorter since its address was made: its last page.
  const rows = page === filter.page ? asked : await rowsOn(page);
  return { cohorts, rows, counts, all, total, page, pages };
}

function listed(
  ctx: Context,
  where: Prisma.ApplicationWhereInput,
  { cohort, sort, page, size }: Pick<ApplicationFilter, "cohort" | "sort" | "page" | "size">,
) {
  return ctx.db.application.findMany({
    where,
    orderBy: [
      ...(sort === "name" ? [{ name: "asc" as const }] : []),
      // Within one batch there is nothing to order by it, and the join would cost as much as the rows.
      ...(sort === "receipt" && cohort === null ? [{ cohort: { number: "desc" as const } }] : []),
      { receipt: "asc" },
    ],
    skip: (page - 1) * size,
    take: size,
    select: {
      receipt: true,
      name: true,
      category: true,
      track: true,
      creditCode: true,
      state: true,
      submittedAt: true,
    },
  });
}

function matching(typed: string) {
  const q = cleanName(typed);
  if (q === "") return {};
  const receipt = parseReceipt(q);
  if (receipt) {
    const { centerCode, cohortNumber, sequence } = receipt;
    return { receipt: formatReceipt(centerCode, cohortNumber, sequence) };
  }
  const code = normalizeCreditCode(q);
  return {
    OR: [
      { name: { contains: literally(q), mode: "insensitive" as const } },
      { creditCode: { contains: literally(code) } },
      { receipt: { contains: literally(code) } },
    ],
  };
}

interface Neighbours {
  previous: string | null;
  next: string | null;
  nextUnchecked: string | null;
  unchecked: number;
}

/** One application with its check, its result, its history and its neighbours; `checked` is the receipt just decided. */
export async function getApplication(
  ctx: Context,
  { receipt, checked }: { receipt: string; checked?: string | undefined },
) {
  const found = await ctx.db.application.findFirst({
    where: { receipt },
    omit: { queryCodeHash: true, submissionHash: true, centerId: true },
    include: {
      cohort: { select: { number: true, name: true, state: true, opensOn: true, closesOn: true } },
      formalChecks: { select: { verdict: true, reason: true, checkedByName: true, checkedAt: true } },
    },
  });
  if (!found) throw notFound("申请");
  const { formalChecks, ...application } = found;
  const [decided, history, neighbours, others, result] = await together(
    async () => (checked ? justDecided(ctx, checked) : null),
    () => historyOf(ctx, "application", application.id),
    () => neighboursOf(ctx, application),
    () => othersLike(ctx, application),
    () => resultOf(ctx, application),
  );
  return { ...application, check: formalChecks[0] ?? null, history, neighbours, others, decided, result };
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
  application: { id: string; name: string; creditCode: string | null; contactMobile: string },
) {
  const { id, name, creditCode, contactMobile } = application;
  const found = await ctx.db.application.findMany({
    where: { id: { not: id }, OR: [{ name }, { contactMobile }, ...(creditCode ? [{ creditCode }] : [])] },
    orderBy: { receipt: "desc" },
    take: 5,
    select: { receipt: true, name: true, state: true, creditCode: true, contactMobile: true },
  });
  return found.map((other) => {
    const likenesses: Likeness[] = [];
    if (other.name === name) likenesses.push("name");
    if (creditCode !== null && other.creditCode === creditCode) likenesses.push("code");
    if (other.contactMobile === contactMobile) likenesses.push("mobile");
    return { receipt: other.receipt, name: other.name, state: other.state, likenesses };
  });
}

/** Within the batch, by receipt. After the last unchecked one comes the first: nobody is skipped for good. */
async function neighboursOf(ctx: Context, { cohortId, receipt }: { cohortId: string; receipt: string }) {
  const [row] = await ctx.db.$queryRaw<Neighbours[]>`
    select max(receipt) filter (where receipt < ${receipt}) as previous,
      min(receipt) filter (where receipt > ${receipt}) as next,
      coalesce(
        min(receipt) filter (where state = 'submitted' and receipt > ${receipt}),
        min(receipt) filter (where state = 'submitted' and receipt < ${receipt})
      ) as "nextUnchecked",
      count(*) filter (where state = 'submitted')::int as unchecked
    from applications where cohort_id = ${cohortId}::uuid`;
  return row ?? { previous: null, next: null, nextUnchecked: null, unchecked: 0 };
}

/** The next application of the batch that waits for its check, or null when none is left. */
export async function nextUnchecked(ctx: Context, application: { cohortId: string; receipt: string }) {
  return (await neighboursOf(ctx, application)).nextUnchecked;
}
