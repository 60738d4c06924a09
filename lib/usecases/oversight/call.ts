import type { Context } from "@/lib/db/context";
import { editionIn } from "@/lib/db/edition";
import { chinaDate } from "@/lib/domain/base/china-time";
import { notFound } from "@/lib/domain/base/errors";
import { type PageQuery, pageOf } from "@/lib/domain/base/paging";
import { nextStep } from "@/lib/domain/oversight/next-step";
import { offerFacts, quotaInWords } from "@/lib/domain/recruitment/call/call-group";
import type { CallKey, CallKind } from "@/lib/domain/recruitment/call/call-key";
import { callParts } from "@/lib/domain/recruitment/call/call-parts";
import { whyNotRelease } from "@/lib/domain/recruitment/call/call-release";
import { rulesInWords } from "@/lib/domain/recruitment/rules-in-words";
import type { SelectionMethod } from "@/lib/domain/recruitment/selection-method";
import { freePlaces } from "@/lib/usecases/admission/places";
import { filesOf } from "@/lib/usecases/center/file";
import { historyOf } from "@/lib/usecases/center/history";
import { groupsOf } from "@/lib/usecases/recruitment/call/call-group";
import { needsOf } from "@/lib/usecases/recruitment/call/call-need";
import { releaseOf } from "@/lib/usecases/recruitment/call/call-release";
import { supplementsOf } from "@/lib/usecases/recruitment/call/call-supplement";
import { rulesOf, storedTiers } from "@/lib/usecases/recruitment/rules";
import { countedCalls } from "./call-figures";

/** All calls with their figures and what each needs next. */
export async function listCalls(ctx: Context, query: PageQuery & { kind: CallKind | null; q: string }) {
  const today = chinaDate(ctx.now);
  const found = (await countedCalls(ctx)).filter(
    ({ kind, name }) => (query.kind === null || kind === query.kind) && name.includes(query.q.trim()),
  );
  const { window, ...listed } = pageOf(found.length, query);
  const calls = found.slice(window.skip, window.skip + window.take);
  return { ...listed, rows: calls.map((call) => ({ ...call, next: nextStep(call, today) })) };
}

export type ListedCall = Awaited<ReturnType<typeof listCalls>>["rows"][number];

/** One call: its text, the mark sheet, the figures, the next step and what happened so far. */
export async function getCall(ctx: Context, input: { call: CallKey }) {
  const [counted] = await countedCalls(ctx, input.call);
  if (!counted) throw notFound("批次");
  const call = await ctx.db.call.findFirst({
    where: { id: counted.id },
    select: {
      title: true,
      body: true,
      categories: true,
      guide: true,
      method: true,
      formId: true,
      _count: { select: { conditions: true, materials: true } },
      publishedAt: true,
      releaseAskedById: true,
      releaseAskedByName: true,
      releaseAskedAt: true,
      residencyModes: true,
      stages: true,
      incubationMonths: true,
      quota: true,
      rules: true,
      tiers: true,
      fund: { select: { name: true } },
    },
  });
  if (!call) throw notFound("批次");
  const preparing = counted.state === "preparing";
  const form = preparing && call.formId ? await formOf(ctx, call.formId) : null;
  const groups = await groupsOf(ctx, counted.id);
  const criteria = (
    await ctx.db.criterion.findMany({
      where: { callId: counted.id },
      orderBy: { position: "asc" },
      select: { id: true, name: true, max: true, step: true, section: true, evidence: true },
    })
  ).map(({ max, step, ...criterion }) => ({ ...criterion, max: Number(max), step: Number(step) }));
  const settled = counted.rankingConfirmed ? await settledBy(ctx, counted) : [];
  const history = await historyOf(ctx, { type: "call", id: counted.id }, ...settled);
  const files = await filesOf(ctx, { type: "call", id: counted.id });
  const release = preparing ? await releaseOf(ctx, call) : null;
  const supplements = preparing ? [] : await supplementsOf(ctx, counted.id);
  return {
    ...counted,
    supplements,
    guide: call.guide,
    tiers: storedTiers.parse(call.tiers ?? []),
    fund: call.fund?.name ?? null,
    needs: await needsOf(ctx, counted.id),
    method: call.method,
    parts: preparing
      ? callParts(
          {
            ...counted,
            ...call._count,
            groups,
            body: call.body,
            method: call.method,
            residencyModes: call.residencyModes,
            stages: call.stages,
            incubationMonths: call.incubationMonths,
            form,
            criteria,
          },
          ctx.now,
        )
      : [],
    release: release && { ...release, whyNot: whyNotRelease(release, ctx.actor.userId) },
    files,
    title: call.title,
    body: call.body,
    categories: call.categories,
    groups,
    seats: quotaInWords({ kind: counted.kind, quota: call.quota, groups }),
    offer: offerFacts(call),
    publishedAt: call.publishedAt,
    criteria,
    rules: rulesInWords(rulesOf(call), criteria, groups),
    next: nextStep(counted, chinaDate(ctx.now)),
    places: await freePlaces(ctx, counted),
    history,
    edition: editionIn(history.filter(({ type }) => type === "call")),
  };
}

/** The form that a call in preparation would take its questions from. */
async function formOf(ctx: Context, id: string) {
  const { name, state } = await ctx.db.form.findFirstOrThrow({
    where: { id },
    select: { name: true, state: true },
  });
  return { name, inUse: state === "active" };
}

/** What settled who of a call is chosen: its rankings, or the list of its appraisal. */
async function settledBy({ center, db }: Context, { id, method }: { id: string; method: SelectionMethod }) {
  const asked = { where: { centerId: center.id, callId: id }, select: { id: true } };
  return method === "appraisal"
    ? (await db.selection.findMany(asked)).map((one) => ({ type: "selection" as const, id: one.id }))
    : (await db.ranking.findMany(asked)).map((one) => ({ type: "ranking" as const, id: one.id }));
}
