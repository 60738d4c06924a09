import { createHash } from "node:crypto";
import type { Center } from "@/lib/db/context";
import { type Actor, visitor } from "@/lib/domain/access";
import { addDays, type CivilDate, daysBetween } from "@/lib/domain/base/civil-date";
import { usualWords } from "@/lib/domain/center/option-list";
import { batchName } from "@/lib/domain/recruitment/batch-name";
import type { CallRules } from "@/lib/domain/recruitment/call/call";
import { incubationTerms } from "@/lib/domain/recruitment/call/call-defaults";
import type { CallKey } from "@/lib/domain/recruitment/call/call-key";
import { wholeDays } from "@/lib/domain/recruitment/call/call-phase";
import { prepareCall, publishCall } from "@/lib/usecases/recruitment/call/call";
import { checkApplication } from "@/lib/usecases/recruitment/check/check";
import { handIn, recuse } from "@/lib/usecases/review/mark";
import { movePanelist } from "@/lib/usecases/review/panel-change";
import { startReview } from "@/lib/usecases/review/review";
import { sheetOf, syntheticCreditCode } from "@/tests/support/factories";
import { applyAtOnce } from "@/tests/support/recruitment/applications";
import { inventOrganization } from "./organizations";
import { pointsFor } from "./points";
import { act, look, moment } from "./visits";

export interface Batch extends CallKey {
  id: string;
}

export const plainCallRules: CallRules = {
  aggregate: { method: "mean" },
  decimals: 2,
  passMark: 60,
  reserve: 2,
  minBallots: 3,
  tieBreak: [{ by: "median" }],
  tieAtCut: "decide",
};

export interface CallPlan {
  number: number;
  body: string;
  opensOn: CivilDate;
  closesOn: CivilDate;
  reviewOn: CivilDate;
  quota: number;
  criteria: readonly string[];
}

/** Prepares and publishes a call on the day before it opens. */
export async function publish(center: Center, staff: Actor, plan: CallPlan): Promise<Batch> {
  const eve = moment(addDays(plan.opensOn, -1), "16:30");
  const { number, criteria, body, opensOn, closesOn, reviewOn, quota } = plan;
  const sheet = sheetOf(criteria.map((name, at) => ({ row: at + 1, name, max: 20, step: 1 })));
  const first = sheet.slice(0, 1).map(({ id }) => ({ by: "criterion" as const, criterion: id }));
  await act(center, staff, "call.prepare", eve, (ctx) =>
    prepareCall(ctx, {
      ...incubationTerms,
      number,
      name: batchName(number),
      title: `${center.name}${batchName(number)}社会组织入驻招募公告`,
      body,
      guide: null,
      method: "ranking",
      opensOn,
      closesOn,
      reviewOn,
      ...wholeDays,
      quota,
      categories: [...usualWords.category],
      formId: null,
      criteria: sheet,
      rules: { ...plainCallRules, tieBreak: [...first, ...plainCallRules.tieBreak] },
    }),
  );
  return act(center, staff, "call.publish", eve, async (ctx) => {
    const call = await ctx.db.call.findFirstOrThrow({
      where: { kind: "incubation", number },
      select: { id: true, kind: true, number: true },
    });
    await publishCall(ctx, { callId: call.id });
    return call;
  });
}

/** Four in five are registered, one in ten is filed. */
function invented(serial: number, place: { name: string; division: string }) {
  if (serial % 5 !== 3) {
    const creditCode = syntheticCreditCode(serial, place.division);
    return { legalStatus: "registered", creditCode };
  }
  if (serial % 10 === 3) return { legalStatus: "team", founders: "李明\n王芳\n赵强" };
  const filingNumber = `${place.name}社备${String(serial).padStart(4, "0")}号`;
  return { legalStatus: "filed", filingNumber };
}

/** Facts as they are typed into a form. */
function typedIn(facts: object): Record<string, string> {
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, String(fact)]));
}

/** Organizations apply on the public form, spread over the window, the last ones in its last hours. */
export async function apply(
  center: Center,
  plan: CallPlan,
  place: { name: string; division: string },
  serials: readonly number[],
  until: CivilDate = plan.closesOn,
): Promise<void> {
  const days = daysBetween(plan.opensOn, until);
  for (const [at, serial] of serials.entries()) {
    const { serial: _, ...organization } = inventOrganization(serial, place.name);
    // Office hours of the window, in the order of the receipt numbers.
    const share = (at / serials.length) * (days + 1);
    const minute = 9 * 60 + Math.floor((share % 1) * 9 * 60) + (serial % 7);
    const when = moment(
      addDays(plan.opensOn, Math.floor(share)),
      `${Math.floor(minute / 60)}:${minute % 60}`,
    );
    await act(center, visitor, "application.submit", when, (ctx) =>
      applyAtOnce(
        ctx,
        { kind: "incubation", number: plan.number },
        { ...typedIn(organization), ...invented(serial, place), publicationConsent: "yes" },
        demoKey(center.code, plan.number, serial),
      ),
    );
  }
}

/** The demo world's one-time keys are known, so that its query codes can be printed. */
export function demoKey(code: string, call: number, serial: number): string {
  const hex = createHash("sha256").update(`${code}/${call}/${serial}`).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const refusals = [
  "发起人未全部签名，且未提供团队名单。",
  "近两年内有行政处罚记录，不符合入驻条件。",
  "服务内容以营利培训为主，不属于本批次招募类别。",
  "未提供与孵化中心功能相符的孵化需求。",
  "已在市级孵化基地入驻，不能重复享受公益场地。",
  "章程与实际开展的活动不一致，未在期限内说明。",
] as const;

/** Staff check every paper; every application whose turn is in `refused` does not pass. */
export async function check(
  center: Center,
  staff: readonly Actor[],
  batch: Batch,
  day: CivilDate,
  refused: readonly number[],
): Promise<void> {
  const applications = await look(center, (ctx) =>
    ctx.db.application.findMany({
      where: { callId: batch.id },
      orderBy: { receipt: "asc" },
      select: { id: true },
    }),
  );
  for (const [at, { id }] of applications.entries()) {
    const actor = staff[at % staff.length] ?? visitor;
    const reason = refused.includes(at) ? (refusals[refused.indexOf(at) % refusals.length] ?? "") : "";
    const when = moment(day, `${9 + Math.floor(at / 8)}:${String((at * 7) % 60).padStart(2, "0")}`);
    await act(center, actor, "application.check", when, (ctx) =>
      checkApplication(ctx, {
        applicationId: id,
        verdict: reason ? "refused" : "passed",
        reason,
        // Names are invented from a short list: two alike are two.
        organization: "new",
      }),
    );
  }
}

export interface Panel {
  experts: readonly { id: string; actor: Actor }[];
}

/** Composes the panel and opens the review. */
export async function openReview(center: Center, staff: Actor, batch: Batch, panel: Panel, day: CivilDate) {
  for (const { id: expert } of panel.experts) {
    await act(center, staff, "panel.compose", moment(day, "08:10"), (ctx) =>
      movePanelist(ctx, { call: batch.id, expert, move: "seat" }),
    );
  }
  await act(center, staff, "review.start", moment(day, "08:30"), (ctx) =>
    startReview(ctx, { call: batch.id }),
  );
}

/** Who marks whom, as "applicant/panelist" by their turns. */
export interface Exceptions {
  /** Left without a mark. */
  skip?: readonly string[];
  recused?: readonly string[];
}

/** The panel hands in its sheets, applicant by applicant. */
export async function giveMarks(
  center: Center,
  batch: Batch,
  panel: Panel,
  day: CivilDate,
  seed: number,
  { skip = [], recused = [] }: Exceptions = {},
): Promise<void> {
  const { applicants, criteria } = await look(center, async (ctx) => ({
    applicants: await ctx.db.application.findMany({
      where: { callId: batch.id, state: "passed" },
      orderBy: { receipt: "asc" },
      select: { id: true },
    }),
    criteria: await ctx.db.criterion.findMany({
      where: { callId: batch.id },
      orderBy: { position: "asc" },
      select: { id: true },
    }),
  }));
  for (const [row, { id: application }] of applicants.entries()) {
    const when = moment(day, `${9 + Math.floor(row / 4)}:${(row % 4) * 14 + 5}`);
    for (const [seat, { actor }] of panel.experts.entries()) {
      const pair = `${row}/${seat}`;
      if (skip.includes(pair)) continue;
      await act(center, actor, "mark.give", when, (ctx) => {
        if (recused.includes(pair)) {
          return recuse(ctx, { application, reason: "近三年曾任该组织监事，申请回避。" });
        }
        const points = pointsFor({ seed, row, seat, count: criteria.length });
        const typed = Object.fromEntries(criteria.map(({ id }, at) => [id, String(points[at])]));
        return handIn(ctx, { application, version: 0, points: typed });
      });
    }
  }
}
