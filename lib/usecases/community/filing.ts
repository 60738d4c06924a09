import type { Context } from "@/lib/db/context";
import type { Prisma } from "@/lib/db/generated/client";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import { countedPage, type PageQuery } from "@/lib/domain/base/paging";
import { filingNotice } from "@/lib/domain/incubation/filing-notice";
import { type refuseForm, rosterOf } from "@/lib/domain/incubation/registration-acts";
import {
  type FilingAct,
  type FilingStage,
  filingActs,
  type filingNumberForm,
  filingStageOf,
  filingStages,
  type opinionForm,
} from "@/lib/domain/incubation/registration-filing";
import { whyNotDone } from "@/lib/domain/registry/usage";
import { getRegistration, type OneRegistration } from "../incubation/registration/case";
import { opineOnFiling } from "../incubation/registration/opinion";
import { grantRegistration, refuseRegistration } from "../incubation/registration/outcome";

// The sub-district's door for filing: what its communities and it itself see and do, each within its own place.

export interface FilingQuery extends PageQuery {
  state: FilingStage | null;
}

export type FilingRow = Awaited<ReturnType<typeof listFilings>>["rows"][number];

/** Whether the room is that of a sub-district, which decides; what is below says what it thinks. */
export async function isSubDistrict({ center, scope, db }: Context): Promise<boolean> {
  const place = await db.place.findFirst({
    where: { centerId: center.id, id: scope.place ?? "" },
    select: { kind: true },
  });
  return place?.kind === "subDistrict";
}

/** The same as a query asks for it. */
function stored(stage: FilingStage): Prisma.RegistrationCaseWhereInput {
  switch (stage) {
    case "asked":
      return { state: { in: ["requested", "preparing"] } };
    case "opinion":
      return { state: "submitted", agreed: null };
    case "decision":
      return { state: "submitted", agreed: { not: null } };
    case "numbered":
      return { state: "granted" };
    default:
      return { state: stage };
  }
}

/** One page of the filings of the own place and below, what was asked last first. */
export async function listFilings(ctx: Context, query: FilingQuery) {
  const { center, db } = ctx;
  const own = { centerId: center.id, kind: "filing" as const, placeId: { not: null } };
  const found = await db.registrationCase.groupBy({ by: ["state", "agreed"], where: own, _count: true });
  const groups = filingStages.map((state) => ({
    state,
    _count: found
      .filter((group) => filingStageOf(group) === state)
      .reduce((sum, { _count }) => sum + _count, 0),
  }));
  const { window, ...listed } = countedPage(groups, query);
  const rows = await db.registrationCase.findMany({
    where: { ...own, ...(query.state && stored(query.state)) },
    include: { organization: { select: { name: true } }, place: { select: { name: true } } },
    orderBy: [{ openedOn: "desc" }, { id: "desc" }],
    ...window,
  });
  return {
    ...listed,
    rows: rows.map(({ id, state, agreed, openedOn, submittedOn, paper, organization, place }) => ({
      ...{ id, paper, name: organization.name, place: place?.name ?? "" },
      stage: filingStageOf({ state, agreed }),
      openedOn: fromUtcMidnight(openedOn),
      submittedOn: submittedOn && fromUtcMidnight(submittedOn),
    })),
  };
}

/** One filing with its roster, whom it is of, and what may be done with it from here. */
export async function getFiling(ctx: Context, { registration }: { registration: string }) {
  const filing = await getRegistration(ctx, { registration });
  const { organizationId: id, placeId, placeName } = filing;
  if (placeId === null || placeName === null) throw notFound("备案");
  const organization = await ctx.db.organization.findFirstOrThrow({
    where: { centerId: ctx.center.id, id },
    select: { category: true, leader: true, leaderMobile: true, founder: true },
  });
  const acts = filingActs(filing, { isSubDistrict: await isSubDistrict(ctx) });
  return { ...filing, placeName, organization, stage: filingStageOf(filing), acts };
}

async function assertHere(ctx: Context, { registration }: OneRegistration, act: FilingAct) {
  const { acts, state, stage } = await getFiling(ctx, { registration });
  const why = whyNotDone(acts, act);
  if (!why) return;
  if (state === "submitted") throw new AppError("conflict", why);
  const done = stage === "numbered" ? "已经编号备案" : "现在不在街道备案的环节";
  throw new AppError("conflict", `这件备案${done}，请刷新页面核对。`);
}

export async function opineOnOwnFiling(ctx: Context, input: FormValue<typeof opinionForm> & OneRegistration) {
  await assertHere(ctx, input, "opine");
  return opineOnFiling(ctx, input);
}

/** Files the group: it is filed from that day on, under that number. */
export async function giveNumber(ctx: Context, input: FormValue<typeof filingNumberForm> & OneRegistration) {
  await assertHere(ctx, input, "grant");
  return grantRegistration(ctx, { ...input, codeReason: null });
}

export async function refuseFiling(ctx: Context, input: FormValue<typeof refuseForm> & OneRegistration) {
  await assertHere(ctx, input, "refuse");
  return refuseRegistration(ctx, input);
}

/** The notice of a filing on paper; none before it has its number. */
export async function getFilingNotice(ctx: Context, { registration: id }: { registration: string }) {
  const found = await ctx.db.registrationCase.findFirst({
    where: { centerId: ctx.center.id, id, kind: "filing", placeId: { not: null } },
    include: {
      organization: { select: { name: true, category: true, leader: true } },
      place: { select: { name: true, parent: { select: { name: true } } } },
    },
  });
  if (!found?.place) throw notFound("备案");
  const { organization, place, decidedOn, paper, state, roster } = found;
  const notice = filingNotice({
    ...{ ...organization, paper: state === "granted" ? paper : null, roster: rosterOf(roster) },
    ...{ placeName: place.name, street: place.parent?.name ?? place.name },
    decidedOn: decidedOn && fromUtcMidnight(decidedOn),
  });
  return { id, name: organization.name, notice };
}
