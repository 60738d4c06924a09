import { afterAll, beforeAll, expect, it } from "vitest";
import { inCenter } from "@/lib/db/tenant";
import { civilDate } from "@/lib/domain/base/civil-date";
import { requestAssessment } from "@/lib/usecases/incubation/graduation/request";
import { recordEnd } from "@/lib/usecases/incubation/incubatee-end";
import { openRegistration } from "@/lib/usecases/incubation/registration/case";
import { getOwnToday } from "@/lib/usecases/oversight/own-today";
import { makePerson, ownerClient, type Person, visitOf } from "../../../support/factories";
import { leavingDay, leavingWorld } from "../../../support/incubation/leaving-world";
import { makeRepresentative } from "../../../support/portal-world";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
afterAll(() => owner.$disconnect());
let world: Awaited<ReturnType<typeof leavingWorld>>;
const people: Record<string, Person> = {};
beforeAll(async () => {
  world = await leavingWorld(owner);
  for (const { organizationId: id } of [world.first, world.second])
    people[id] = await makeRepresentative(owner, world.center, await makePerson(owner, world.center, []), {
      id,
    });
});
async function tasks(organization: string) {
  const person = people[organization];
  if (!person) throw new Error("nobody acts for it");
  const visit = visitOf(world.center, person, "portal.view", leavingDay, { organization });
  return (await inCenter(visit, getOwnToday)).tasks.map(({ words, at, due }) => [words, at, due]);
}

it("says what its own roads ask of an organization, and nothing of another's", async () => {
  const [first, second] = [world.first.organizationId, world.second.organizationId];
  const filing = { organization: first, legalForm: "community" as const, placeId: null, fastTrack: true };
  await world.act("registration.edit", leavingDay, openRegistration, filing);
  await world.act("graduation.edit", leavingDay, requestAssessment, { incubatee: world.first.id });
  await world.act("incubatee.end", leavingDay, recordEnd, {
    ...{ incubatee: world.second.id, endedOn: civilDate(leavingDay) },
    ...{ reason: "负责人变动" },
  });
  expect(await tasks(first)).toEqual(
    expect.arrayContaining([
      ["登记备案还有 6 项要准备", "registration", null],
      ["填写并提交出壳评估自评", "graduation", null],
    ]),
  );
  expect((await tasks(first)).map(([words]) => words)).not.toContain("与中心办结退出交接");
  expect(await tasks(second)).toEqual([["与中心办结退出交接", "record/handover", "2022-06-23"]]);
});
