import type { Context } from "@/lib/db/context";
import { directNumbers, nextDirectNumber } from "@/lib/domain/admission/agreement-number";
import { addDays, toUtcMidnight, yearOf } from "@/lib/domain/base/civil-date";
import { awardKind } from "@/lib/domain/projects/project/award-agreement";
import { type Told, tell } from "../incubation/told";
import { moment } from "../visits";
import type { KeptProject } from "./plan";

/** Both signed some days before it began; of one that has yet to begin, lately. */
export const signedOn = ({ startsOn, state }: Pick<KeptProject, "startsOn" | "state">) =>
  addDays(startsOn, state === "prepared" ? -26 : -5);

/** What was chosen and led by an organization has its agreement: on paper, signed before the platform. */
export async function keepAgreements(ctx: Context, kept: readonly KeptProject[]): Promise<void> {
  const { center, db } = ctx;
  const taken: string[] = [];
  const signed = kept.flatMap(({ agreementId, kind, startsOn, endsOn, state, executors: [lead] }) => {
    if (agreementId === null || !lead || !("organization" in lead)) return [];
    const beginning = directNumbers(center.code, yearOf(startsOn), awardKind(kind));
    const own = taken.filter((one) => one.startsWith(beginning));
    const number = nextDirectNumber(beginning, own);
    taken.push(number);
    const on = signedOn({ startsOn, state });
    return [{ id: agreementId, number, on, kind: awardKind(kind), by: lead.organization, startsOn, endsOn }];
  });
  const led = await db.organization.findMany({
    where: { centerId: center.id, id: { in: signed.map(({ by }) => by) } },
    select: { id: true, name: true, leader: true, founder: true },
  });
  const leaders = new Map(led.map(({ id, leader, founder, name }) => [id, leader ?? founder ?? name]));
  const signerOf = (organization: string) => leaders.get(organization) ?? "";
  await db.agreement.createMany({
    data: signed.map(({ id, number, on, kind: directKind, by: organizationId, startsOn, endsOn }) => ({
      ...{ centerId: center.id, id, number, organizationId, directKind, state: "signed" as const },
      ...{ organizationSignedOn: toUtcMidnight(on), organizationSigner: signerOf(organizationId) },
      ...{ centerSignedOn: toUtcMidnight(on), centerSigner: ctx.actor.name },
      ...{ termStartsOn: toUtcMidnight(startsOn), termEndsOn: toUtcMidnight(endsOn) },
    })),
  });
  await db.signingEvent.createMany({
    data: signed.flatMap(({ id: agreementId, on, by: organizationId }) =>
      (["organization", "center"] as const).map((side) => ({
        ...{ centerId: center.id, agreementId, organizationId, side, method: "paper" as const },
        ...{ signedOn: toUtcMidnight(on), recordedByName: ctx.actor.name, recordedAt: moment(on, "16:30") },
        signer: side === "center" ? ctx.actor.name : signerOf(organizationId),
      })),
    ),
  });
  await tell(
    ctx,
    signed.flatMap(({ id, on }): Told[] => {
      const subject = { type: "agreement" as const, id };
      return [
        { subject, event: "prepare", to: "prepared", at: moment(addDays(on, -5), "10:00") },
        {
          ...{ subject, event: "organizationSigns", from: "prepared", to: "signedByOrganization" },
          at: moment(on, "14:30"),
        },
        {
          ...{ subject, event: "centerSigns", from: "signedByOrganization", to: "signed" },
          at: moment(on, "14:40"),
        },
      ];
    }),
  );
}
