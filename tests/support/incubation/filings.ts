import type { Context } from "@/lib/db/context";
import type { PrismaClient } from "@/lib/db/generated/client";
import { inCenter } from "@/lib/db/tenant";
import type { MemberPermission } from "@/lib/domain/access";
import { chinaDate } from "@/lib/domain/base/china-time";
import { toUtcMidnight, yearOf } from "@/lib/domain/base/civil-date";
import { opinionStep } from "@/lib/domain/incubation/registration-filing";
import {
  attachPaper,
  editRegistration,
  meetStep,
  openRegistration,
} from "@/lib/usecases/incubation/registration/case";
import { submitRegistration } from "@/lib/usecases/incubation/registration/outcome";
import { registerOrganization } from "@/lib/usecases/registry/organization";
import { receivedAs } from "../center/files";
import { communityWorld } from "../community/community-world";
import { type Person, visitOf } from "../factories";

export const filingDay = "2026-03-12";

interface Asked {
  name: string;
  place: string;
  roster?: { name: string; role: string | null }[];
}

/** A team that asked to be filed by a community: it is handed in, and waits for the community's opinion. */
export async function handIn(ctx: Context, { name, place, roster }: Asked) {
  const organization = await registerOrganization(ctx, {
    ...{ name, category: "公益慈善", leader: "李四", leaderMobile: "13800001234" },
    ...{ legalStatus: "team", creditCode: null, filingNumber: null },
  });
  const { id: registration } = await openRegistration(ctx, {
    ...{ organization, legalForm: "community", placeId: place, fastTrack: false },
  });
  await editRegistration(ctx, {
    ...{ registration, placeId: place, fastTrack: false },
    roster: roster ?? [{ name: "李四", role: "负责人" }],
  });
  const { steps } = await ctx.db.registrationCase.findFirstOrThrow({
    where: { centerId: ctx.center.id, id: registration },
  });
  const asked = steps as { title: string }[];
  for (const [index, { title }] of asked.entries())
    if (title !== opinionStep)
      await meetStep(ctx, { registration, step: index + 1, metOn: chinaDate(ctx.now), note: null });
  await submitRegistration(ctx, { registration });
  return { organization, registration };
}

/** A sub-district with its communities, and what each of their workers and the desk does there on a day. */
export async function filingWorld(owner: PrismaClient) {
  const world = await communityWorld(owner);
  const within =
    (person: Person, place: { id: string }) =>
    <T>(run: (ctx: Context) => Promise<T>, day = filingDay) =>
      inCenter(visitOf(world.center, person, "communityFiling.edit", day, { place: place.id }), run);
  const desk = <T>(
    run: (ctx: Context) => Promise<T>,
    day = filingDay,
    permission: MemberPermission = "registration.edit",
  ) => inCenter(visitOf(world.center, world.staff, permission, day), run);
  return {
    ...world,
    desk,
    street: within(world.ofStreet, world.street),
    community: within(world.ofCommunity, world.community),
    neighbour: within(world.ofNeighbour, world.neighbour),
    places: { street: world.street.id, community: world.community.id, neighbour: world.neighbour.id },
  };
}

/** A filing that waits for its community, a confirmation of this year, what the registrar says, and a social worker. */
export async function makeFilings(ctx: Context, words: string, of: { organization: string; person: string }) {
  const { center, db, now } = ctx;
  const own = { centerId: center.id, organizationId: of.organization };
  const { placeId } = await db.organization.findFirstOrThrow({
    where: { centerId: center.id, id: of.organization },
  });
  const place = placeId ?? "";
  const { registration: filing } = await handIn(ctx, { name: `${words}待备案队`, place });
  const paper = receivedAs(`${words}章程.pdf`);
  await attachPaper(ctx, { registration: filing, part: "step1", file: paper });
  const day = toUtcMidnight(chinaDate(now));
  const confirmation = await db.filingConfirmation.create({
    data: {
      ...{ ...own, placeId: place, year: yearOf(chinaDate(now)), active: true },
      ...{ confirmedOn: day, confirmedByName: `${words}王` },
    },
  });
  const standing = await db.standing.create({
    data: { ...own, kind: "grade", result: "3A", since: day, paper: `${words}文件` },
  });
  const socialWorker = await db.socialWorker.create({
    data: { centerId: center.id, personId: of.person, level: "worker", certificate: "S-1", placeId: place },
  });
  return {
    ...{ filing, paper: paper.id, confirmation: confirmation.id },
    ...{ standing: standing.id, socialWorker: socialWorker.id },
  };
}
