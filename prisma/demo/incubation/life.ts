import { randomUUID } from "node:crypto";
import type { Center } from "@/lib/db/context";
import { addDays, type CivilDate } from "@/lib/domain/base/civil-date";
import type { ServiceSet } from "@/lib/domain/incubation/service";
import type { Person } from "@/tests/support/factories";
import { demoCenters } from "../centers";
import { act, moment } from "../visits";
import { keepGraduations, keepHandovers } from "./ends";
import type { Resident } from "./entry";
import { keepGuidance, type Mentor } from "./guidance";
import { keepPages } from "./pages";
import { keepPlans } from "./plans";
import { keepServices } from "./services";
import { type Booked, type Grounds, keepSpace } from "./space";
import { type Told, tell } from "./told";
import { keepTrainings } from "./trainings";

interface LifePlan {
  set: ServiceSet;
  /** Bureaus and others that guide, and who speaks for them. */
  bodies: readonly { name: string; kind: "bureau" | "institution"; mentor: string; title: string }[];
  grounds: Omit<Grounds, "ownerId"> & { owner: string | null };
  /** Volunteer teams that come to trainings. */
  teams: readonly string[];
  /** The body of the center that looks at graduates; null: none graduates yet. */
  evaluator: string | null;
}

/** No plan is older than this many days: what has gone on for years was agreed on anew. */
const planAge = 240;

export interface Inhabited {
  center: Center;
  staff: Person;
  today: CivilDate;
}

async function callMentors({ center, staff, today }: Inhabited, { bodies, grounds }: LifePlan) {
  const early = moment(addDays(today, -600), "10:00");
  return act(center, staff.actor, "body.edit", early, async (ctx) => {
    const centerId = center.id;
    const known = bodies.map((one) => ({ ...one, id: randomUUID(), personId: randomUUID() }));
    await ctx.db.body.createMany({
      data: known.map(({ id, kind, name }) => ({ centerId, id, kind, name })),
    });
    await ctx.db.person.createMany({
      data: known.map(({ personId: id, mentor: name, title }) => ({ centerId, id, name, title })),
    });
    await tell(
      ctx,
      known.flatMap(({ id, personId }): Told[] => [
        { subject: { type: "body", id }, event: "add", at: early },
        { subject: { type: "person", id: personId }, event: "register", at: early },
      ]),
    );
    const mentors = known
      .filter(({ mentor }) => mentor !== "")
      .map(
        ({ id, name, mentor, personId }): Mentor => ({
          name: mentor,
          personId,
          body: { id, name },
          place: `${grounds.site}谈话室`,
        }),
      );
    return { mentors, ownerId: known.find(({ name }) => name === grounds.owner)?.id ?? null };
  });
}

/** All that a center does with its residents beside what they do themselves; answers what was booked. */
export async function live(
  place: Inhabited,
  residents: readonly Resident[],
  plan: LifePlan,
): Promise<readonly Booked[]> {
  const { center, staff, today } = place;
  const { set, grounds, teams, evaluator } = plan;
  const { mentors, ownerId } = await callMentors(place, plan);
  const now = moment(addDays(today, -1), "18:00");
  const oldest = addDays(today, -planAge);
  const begun = residents.map((one) => {
    return { ...one, begunOn: one.startedOn < oldest && evaluator !== null ? oldest : one.startedOn };
  });
  await act(center, staff.actor, "plan.edit", now, (ctx) => keepPlans(ctx, begun, today));
  await act(center, staff.actor, "guidance.edit", now, (ctx) => keepGuidance(ctx, residents, mentors, today));
  const facts = demoCenters.find(({ slug }) => slug === center.slug);
  const about = new Map(facts?.services.map((service) => [service.name, service.about]));
  await act(center, staff.actor, "service.handle", now, (ctx) =>
    keepServices(ctx, residents, { set, about, today }),
  );
  await act(center, staff.actor, "organization.edit", now, (ctx) => keepPages(ctx, residents, today));
  await act(center, staff.actor, "training.edit", now, (ctx) =>
    keepTrainings(ctx, residents, { hall: `${grounds.site}培训室`, teams, today }),
  );
  await act(center, staff.actor, "handover.edit", now, (ctx) => keepHandovers(ctx, residents));
  const [graduate, waiting, ...others] = residents;
  if (evaluator && graduate && waiting) {
    await act(center, staff.actor, "graduation.edit", moment(addDays(today, -28), "10:00"), (ctx) =>
      keepGraduations(ctx, { graduate, waiting, evaluator, today }),
    );
  }
  const here = evaluator && waiting ? [waiting, ...others] : residents;
  return act(center, staff.actor, "booking.edit", now, (ctx) =>
    keepSpace(ctx, here, { ...grounds, ownerId }, today),
  );
}
