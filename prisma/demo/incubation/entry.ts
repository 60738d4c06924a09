import { randomUUID } from "node:crypto";
import type { Center, Context } from "@/lib/db/context";
import { addDays, type CivilDate, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { usualWords } from "@/lib/domain/center/option-list";
import { batchName } from "@/lib/domain/recruitment/batch-name";
import type { LegalStatus, LegalStatusOfApplicant } from "@/lib/domain/registry/legal-status";
import { syntheticCreditCode } from "@/tests/support/factories";
import { inTurn } from "../dice";
import { inventOrganization } from "../organizations";
import { moment } from "../visits";
import { type Told, tell } from "./told";

/** An organization in the house, as all that is told of it needs it. */
export interface Resident {
  incubatee: string;
  organization: string;
  name: string;
  leader: string;
  /** When it entered. */
  legalStatus: LegalStatus;
  startedOn: CivilDate;
}

export interface Member {
  serial: number;
  legalStatus: LegalStatusOfApplicant;
  /** Else invented. */
  name?: string;
  category?: string;
}

export interface EntryPlan {
  number: number;
  startedOn: CivilDate;
  /** Where the signing ceremony (签约仪式) of the batch was held. */
  hall: string;
  place: { name: string; division: string };
  /** By serial: what each was when it entered. */
  members: readonly Member[];
}

const years = 2;

function invented(center: Center, { place, startedOn, number }: EntryPlan) {
  return ({ serial, legalStatus, ...known }: Member, at: number) => {
    const { name, category, leaderName } = { ...inventOrganization(serial, place.name), ...known };
    const creditCode = legalStatus === "registered" ? syntheticCreditCode(serial, place.division) : null;
    const code = `${center.code}-${startedOn.slice(0, 4)}-00-`;
    return {
      ...{ name, category, leaderName, legalStatus, creditCode },
      number: `${code}${String(number * 100 + at + 1).padStart(3, "0")}`,
      organization: randomUUID(),
      agreement: randomUUID(),
      incubatee: randomUUID(),
    };
  };
}

/** A batch that came in before the platform: signed on paper at a ceremony, and put on record afterwards. */
export async function enterBatch(ctx: Context, plan: EntryPlan): Promise<Resident[]> {
  const { number, startedOn, hall } = plan;
  const centerId = ctx.center.id;
  const on = toUtcMidnight(startedOn);
  const until = toUtcMidnight(addDays(startedOn, years * 365));
  const [cohort, ceremony] = [randomUUID(), randomUUID()];
  const entered = plan.members.map(invented(ctx.center, plan));
  await ctx.db.cohort.create({
    data: { centerId, id: cohort, number, name: batchName(number), startedOn: on },
  });
  await ctx.db.organization.createMany({
    data: entered.map(({ organization: id, name, category, legalStatus, creditCode, leaderName }) => ({
      ...{ centerId, id, name, category, legalStatus, creditCode },
      founder: leaderName,
      origin: legalStatus === "registered" ? ("introduced" as const) : ("cultivated" as const),
    })),
  });
  await ctx.db.organizationStatus.createMany({
    data: entered.map(({ organization: organizationId, legalStatus, creditCode: paper }) => {
      return { centerId, organizationId, legalStatus, since: on, paper };
    }),
  });
  await ctx.db.agreement.createMany({
    data: entered.map(({ agreement: id, organization: organizationId, number: own, leaderName }) => ({
      ...{ centerId, id, organizationId, number: own, state: "signed" as const },
      ...{ organizationSignedOn: on, organizationSigner: leaderName },
      ...{ centerSignedOn: on, centerSigner: ctx.actor.name, termStartsOn: on, termEndsOn: until },
    })),
  });
  await ctx.db.signingEvent.createMany({
    data: entered.flatMap(({ agreement: agreementId, organization: organizationId, leaderName }) =>
      (["organization", "center"] as const).map((side) => ({
        ...{ centerId, agreementId, organizationId, side, method: "paper" as const, signedOn: on },
        signer: side === "center" ? ctx.actor.name : leaderName,
        recordedByName: ctx.actor.name,
        recordedAt: moment(startedOn, "16:30"),
      })),
    ),
  });
  const title = `${batchName(number)}入驻签约仪式`;
  await ctx.db.ceremony.create({ data: { centerId, id: ceremony, name: title, heldOn: on, place: hall } });
  await ctx.db.ceremonySeat.createMany({
    data: entered.map(({ agreement: agreementId, leaderName: guest }, at) => ({
      ...{ centerId, ceremonyId: ceremony, agreementId, guest, position: at + 1 },
      arrivedAt: moment(startedOn, `14:${String(30 + at).padStart(2, "0")}`),
    })),
  });
  await ctx.db.incubatee.createMany({
    data: entered.map(({ incubatee: id, organization: organizationId, agreement: agreementId }, at) => ({
      ...{ centerId, id, organizationId, agreementId, cohortId: cohort, startedOn: on, endsOn: until },
      stage: inTurn(usualWords.stage, at),
      residencyMode: at % 3 === 2 ? ("virtual" as const) : ("onSite" as const),
    })),
  });
  const at = moment(startedOn, "16:30");
  const start = (id: string): Told[] => [
    { subject: { type: "incubatee", id }, event: "start", to: "incubating", at },
    { subject: { type: "incubatee", id }, event: "setTerm", at: moment(addDays(startedOn, 1), "10:00") },
  ];
  await tell(ctx, [
    { subject: { type: "cohort", id: cohort }, event: "takeOver", to: "incubating", at },
    { subject: { type: "ceremony", id: ceremony }, event: "plan", at: moment(addDays(startedOn, -7)) },
    ...entered.flatMap(({ incubatee, organization, agreement }): Told[] => [
      { subject: { type: "organization", id: organization }, event: "register", at },
      { subject: { type: "agreement", id: agreement }, event: "prepare", at: moment(addDays(startedOn, -3)) },
      ...start(incubatee),
    ]),
  ]);
  return entered.map(({ incubatee, organization, name, leaderName: leader, legalStatus }) => {
    return { incubatee, organization, name, leader, legalStatus, startedOn };
  });
}
