import type { Context } from "@/lib/db/context";
import type { Prisma } from "@/lib/db/generated/client";
import type { ApplicationState } from "@/lib/domain/recruitment/application/application-lifecycle";
import { selectionOutcome } from "@/lib/domain/review/selection";
import { type Outcome, rank } from "@/lib/domain/scoring";
import { snapshot, snapshotDigest } from "@/lib/usecases/review/ranking-snapshot";
import { makeApplication, makeCall, makePanelist, plainRules } from "../factories";

const states: Partial<Record<Outcome, ApplicationState>> = { admitted: "shortlisted", reserve: "reserve" };

interface Plan {
  quota?: number;
  reserve?: number;
  /** One entry per application, in the order of its rank: 95 points, 94 points, … */
  applications?: Partial<Prisma.ApplicationUncheckedCreateInput>[];
  call?: Parameters<typeof makeCall>[1];
}

/** A selection of a call, by a ranking, that names nobody yet. */
export function makeSelection(ctx: Context, call: { id: string }) {
  return ctx.db.selection.create({
    data: {
      centerId: ctx.center.id,
      callId: call.id,
      method: "ranking",
      confirmedById: ctx.actor.userId ?? ctx.center.id,
      confirmedByName: ctx.actor.name,
      confirmedAt: ctx.now,
    },
  });
}

/** A call whose ranking is confirmed and whose notice is still to be drafted. */
export async function makeRankedCall(ctx: Context, plan: Plan = {}) {
  const { quota = 3, reserve = 0, applications: fields = [{}, {}, {}, {}] } = plan;
  const call = await makeCall(ctx, { state: "reviewing", quota, ...plan.call });
  const { expert, panelist } = await makePanelist(ctx, call, 0);
  const applications = [];
  for (const each of fields)
    applications.push(await makeApplication(ctx, call, { state: "passed", ...each }));
  const review = {
    criteria: [{ id: "fit", name: "契合度", max: 100, step: 1 }],
    panelists: [panelist.id],
    applicants: applications.map(({ id }) => ({ id })),
    marks: applications.map(({ id }, index) => ({
      panelist: panelist.id,
      applicant: id,
      status: "scored" as const,
      points: { fit: 95 - index },
    })),
    rules: { ...plainRules, quota, reserve },
  };
  const applicants = applications.map(({ id, receipt, name, category, legalStatus, leaderName }) => {
    return { id, receipt, name, category, legalStatus, leaderName };
  });
  const panelists = [{ id: panelist.id, name: expert.name, title: expert.title }];
  const confirmed = snapshot({ review, applicants, panelists }, rank(review), null);
  const ranking = await ctx.db.ranking.create({
    data: {
      centerId: ctx.center.id,
      callId: call.id,
      review: { review, applicants, panelists } as unknown as Prisma.InputJsonValue,
      result: confirmed.result as unknown as Prisma.InputJsonValue,
      digest: snapshotDigest(confirmed),
      confirmedById: ctx.actor.userId ?? panelist.id,
      confirmedByName: ctx.actor.name,
      confirmedAt: ctx.now,
    },
  });
  const selection = await makeSelection(ctx, call);
  await ctx.db.selectionEntry.createMany({
    data: confirmed.result.rows.map(({ applicant, rank: place, score }, at) => ({
      centerId: ctx.center.id,
      selectionId: selection.id,
      applicationId: applicant,
      outcome: selectionOutcome(confirmed.outcomes.get(applicant)),
      position: at + 1,
      rank: place,
      score,
      rankingId: ranking.id,
    })),
  });
  for (const [id, outcome] of confirmed.outcomes) {
    const state = states[outcome] ?? "notAdmitted";
    await ctx.db.application.updateMany({ where: { id }, data: { state } });
    await ctx.db.formalCheck.create({
      data: {
        centerId: ctx.center.id,
        applicationId: id,
        verdict: "passed",
        checkedById: ctx.actor.userId ?? panelist.id,
        checkedByName: ctx.actor.name,
        checkedAt: ctx.now,
      },
    });
  }
  return { call, applications, ranking, selection };
}
