import type { Context } from "@/lib/db/context";
import type { Prisma } from "@/lib/db/generated/client";
import { chinaDate } from "@/lib/domain/base/china-time";
import { type CivilDate, fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { notFound } from "@/lib/domain/base/errors";
import type { Question } from "@/lib/domain/center/form-definition";
import { quotaInWords, seatsInShort } from "@/lib/domain/recruitment/call/call-group";
import type { CallKey } from "@/lib/domain/recruitment/call/call-key";
import type { CallState } from "@/lib/domain/recruitment/call/call-lifecycle";
import {
  type CallPhase,
  type CallWindow,
  callWindow,
  type TimeLeft,
} from "@/lib/domain/recruitment/call/call-phase";
import type { Tier } from "@/lib/domain/recruitment/call/tier";
import type { ResidencyMode } from "@/lib/domain/recruitment/residency-mode";
import { rulesInWords } from "@/lib/domain/recruitment/rules-in-words";
import type { SelectionMethod } from "@/lib/domain/recruitment/selection-method";
import { wayStopOf } from "@/lib/domain/recruitment/way";
import type { Criterion } from "@/lib/domain/scoring";
import { filesOf } from "@/lib/usecases/center/file";
import { questionsAsked } from "@/lib/usecases/center/form";
import { type CallGroup, groupsOf } from "./call/call-group";
import { needsOf } from "./call/call-need";
import { windowOf } from "./call/call-record";
import { supplementsOf } from "./call/call-supplement";
import { conditionsOf } from "./call/condition";
import { materialsOf } from "./call/required-material";
import { rulesOf, storedTiers } from "./rules";

/** A call (招募公告) as anybody may see it: never one in preparation. */
export interface CallSummary extends CallKey, CallWindow, TimeLeft {
  name: string;
  title: string;
  /** How many it takes, in a few words. */
  seats: string;
  phase: CallPhase;
}

interface CallRow extends CallKey {
  name: string;
  state: CallState;
  title: string;
  opensOn: Date;
  opensAt: string;
  closesOn: Date;
  closesAt: string;
  quota: number;
  groups: { quota: number | null }[];
}

const summaryColumns = {
  kind: true,
  number: true,
  name: true,
  state: true,
  title: true,
  opensOn: true,
  opensAt: true,
  closesOn: true,
  closesAt: true,
  quota: true,
} as const;

const withSeats = { ...summaryColumns, groups: { select: { quota: true } } } as const;

function summary(ctx: Context, row: CallRow): CallSummary {
  const window = windowOf(row);
  return {
    kind: row.kind,
    number: row.number,
    name: row.name,
    title: row.title,
    ...window,
    seats: seatsInShort(row),
    ...callWindow({ state: row.state, ...window }, ctx.now),
  };
}

/** Calls that take applications now or will soon, the one that closes first on top. */
export async function currentCalls(ctx: Context): Promise<CallSummary[]> {
  const rows = await ctx.db.call.findMany({
    where: { state: "recruiting", closesOn: { gte: toUtcMidnight(chinaDate(ctx.now)) } },
    select: withSeats,
    orderBy: [{ closesOn: "asc" }, { closesAt: "asc" }],
  });
  // One may have run out within the day.
  return rows.map((row) => summary(ctx, row)).filter(({ phase }) => phase !== "over");
}

export interface NoticeLine {
  id: string;
  title: string;
  startsOn: CivilDate;
  endsOn: CivilDate;
}

/** Calls that lit the way lately: more are not live at a time. */
const latest = 20;

/** What the front page of a center shows: calls to act on now, where the latest one stands, and the notices. */
export async function centerFront(ctx: Context) {
  const rows = await ctx.db.call.findMany({
    where: { state: { not: "preparing" } },
    select: withSeats,
    orderBy: [{ opensOn: "desc" }, { number: "desc" }],
    take: latest,
  });
  const [newest] = rows;
  const stop = newest ? wayStopOf({ ...newest, ...windowOf(newest) }, ctx.now) : null;
  const calls = rows
    .map((row) => summary(ctx, row))
    .filter(({ phase }) => phase === "open" || phase === "notYetOpen")
    .sort((one, other) => one.daysLeft - other.daysLeft);
  const notices = await ctx.db.publicNotice.findMany({
    where: { state: { notIn: ["drafted", "withdrawn"] } },
    select: { id: true, title: true, startsOn: true, endsOn: true },
    orderBy: { startsOn: "desc" },
    take: 5,
  });
  const lines: NoticeLine[] = notices.map((notice) => ({
    ...notice,
    startsOn: fromUtcMidnight(notice.startsOn),
    endsOn: fromUtcMidnight(notice.endsOn),
  }));
  return { calls, way: newest && stop ? { stop, name: newest.name } : null, notices: lines };
}

/** Every published call, newest batch first. */
export async function publishedCalls(ctx: Context): Promise<CallSummary[]> {
  const rows = await ctx.db.call.findMany({
    where: { state: { not: "preparing" } },
    select: withSeats,
    orderBy: [{ opensOn: "desc" }, { number: "desc" }],
    take: 100,
  });
  return rows.map((row) => summary(ctx, row));
}

interface PublicCriterion extends Criterion {
  section: string[];
  evidence: string | null;
}

export interface PublicCall extends CallSummary {
  body: string;
  /** Its own; without it the center's is on the site. */
  guide: string | null;
  method: SelectionMethod;
  reviewOn: CivilDate | null;
  categories: string[];
  criteria: PublicCriterion[];
  /** The ranking rules, one sentence each. */
  rules: string[];
  /** Attachments of the notice; with a `part`, the template of a material. */
  files: Awaited<ReturnType<typeof filesOf>>;
  materials: Awaited<ReturnType<typeof materialsOf>>;
  groups: CallGroup[];
  /** How many it takes, group by group. */
  quota: string;
  residencyModes: ResidencyMode[];
  stages: string[];
  incubationMonths: number | null;
  conditions: Awaited<ReturnType<typeof conditionsOf>>;
  /** The needs of communities and organizations that it took over. */
  needs: Awaited<ReturnType<typeof needsOf>>;
  /** Of a contest. */
  tiers: Tier[];
  supplements: Awaited<ReturnType<typeof supplementsOf>>;
  /** Asked besides the standard block. */
  questions: Question[];
}

/** One call with everything an applicant should know before applying. */
export function readCall(ctx: Context, { call }: { call: CallKey }): Promise<PublicCall> {
  return callNotice(ctx, { kind: call.kind, number: call.number, state: { not: "preparing" } });
}

/** The same of whichever call the caller may see. */
export async function callNotice(ctx: Context, where: Prisma.CallWhereInput): Promise<PublicCall> {
  const row = await ctx.db.call.findFirst({
    where,
    select: {
      ...summaryColumns,
      id: true,
      body: true,
      guide: true,
      method: true,
      reviewOn: true,
      categories: true,
      residencyModes: true,
      stages: true,
      incubationMonths: true,
      rules: true,
      tiers: true,
      questions: true,
      criteria: {
        select: { id: true, name: true, max: true, step: true, section: true, evidence: true },
        orderBy: { position: "asc" },
      },
    },
  });
  if (!row) throw notFound("招募公告");
  const groups = await groupsOf(ctx, row.id);
  const criteria = row.criteria.map(({ max, step, ...rest }) => ({
    ...rest,
    max: Number(max),
    step: Number(step),
  }));
  return {
    ...summary(ctx, { ...row, groups }),
    body: row.body,
    guide: row.guide,
    method: row.method,
    reviewOn: row.reviewOn && fromUtcMidnight(row.reviewOn),
    categories: row.categories,
    criteria,
    rules: rulesInWords(rulesOf(row), criteria, groups),
    files: await filesOf(ctx, { type: "call", id: row.id }),
    materials: await materialsOf(ctx, row.id),
    groups,
    quota: quotaInWords({ kind: row.kind, quota: row.quota, groups }),
    residencyModes: row.residencyModes,
    stages: row.stages,
    incubationMonths: row.incubationMonths,
    conditions: await conditionsOf(ctx, row.id),
    needs: await needsOf(ctx, row.id),
    tiers: storedTiers.parse(row.tiers ?? []),
    supplements: row.state === "preparing" ? [] : await supplementsOf(ctx, row.id),
    questions: questionsAsked(row),
  };
}
