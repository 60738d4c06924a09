import { afterAll, beforeAll, expect, it } from "vitest";
import { inCenter } from "@/lib/db/tenant";
import { viewMentoring } from "@/lib/usecases/incubation/mentoring";
import { makePerson, ownerClient, type Person, visitOf } from "../../../support/factories";
import { portalWorld } from "../../../support/portal-world";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let world: Awaited<ReturnType<typeof portalWorld>>;

beforeAll(async () => {
  world = await portalWorld(owner);
});
afterAll(() => owner.$disconnect());

async function mentorWith(topics: Record<string, string>): Promise<Person> {
  const { center, organization } = world;
  const mentor = await makePerson(owner, center, ["mentor"]);
  const { id: personId } = await owner.person.create({
    data: { centerId: center.id, name: "周教授", title: "教授", userId: mentor.id },
  });
  for (const [topic, start] of Object.entries(topics)) {
    const startsAt = new Date(start);
    await owner.guidance.create({
      data: {
        centerId: center.id,
        organizationId: organization.id,
        personId,
        mentor: "周教授",
        topic,
        place: "会议室",
        startsAt,
        endsAt: new Date(startsAt.getTime() + 3_600_000),
      },
    });
  }
  return mentor;
}

it("lists the guidances of the person behind the account, those to come apart, and no other mentor's", async () => {
  const mentor = await mentorWith({
    章程: "2022-01-20T01:00:00Z",
    登记: "2022-03-01T01:00:00Z",
    财务: "2022-02-10T01:00:00Z",
  });
  const other = await mentorWith({ 党建: "2022-02-20T01:00:00Z" });
  const seenBy = (person: Person) =>
    inCenter(visitOf(world.center, person, "mentoring.view", "2022-02-01"), viewMentoring);
  const { ahead, due, past } = await seenBy(mentor);
  expect(ahead.map(({ topic }) => topic)).toEqual(["财务", "登记"]);
  expect([due, past].map((rows) => rows.map(({ topic }) => topic))).toEqual([["章程"], []]);
  await owner.guidance.updateMany({
    where: { centerId: world.center.id, topic: "章程" },
    data: { state: "held" },
  });
  const after = await seenBy(mentor);
  expect([after.due, after.past].map((rows) => rows.map(({ topic }) => topic))).toEqual([[], ["章程"]]);
  expect((await seenBy(other)).ahead.map(({ topic }) => topic)).toEqual(["党建"]);
});
