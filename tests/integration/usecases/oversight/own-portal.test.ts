import { afterAll, expect, it } from "vitest";
import { portalEntries } from "@/app/[center]/portal/navigation";
import { inCenter } from "@/lib/db/tenant";
import { ownPortal } from "@/lib/usecases/oversight/own-portal";
import { makeCenter, makePerson, ownerClient, visitOf } from "../../../support/factories";
import { makeOrganization, makeRepresentative, portalWorld } from "../../../support/portal-world";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
afterAll(() => owner.$disconnect());

const projectPlaces = ["项目", "项目支出", "整改"];
const housePlaces = ["孵化方案", "一对一指导", "进展报告", "孵化服务", "预约场地", "服务交换", "出壳评估"];

it("an organization in the house that carries out nothing finds no projects in its portal", async () => {
  const { center, person, scope, organization } = await portalWorld(owner);
  const work = await inCenter(visitOf(center, person, "portal.view", "2022-02-01", scope), ownPortal);
  expect(work).toEqual({ ...organization, housed: true, executes: false });
  const shown = portalEntries(center.slug, { actor: person.actor, scope, work }).map(({ label }) => label);
  expect(shown).toEqual(expect.arrayContaining(housePlaces));
  for (const label of projectPlaces) expect(shown).not.toContain(label);
});

it("one that carries out a project and never was in the house finds its projects and nothing of incubation", async () => {
  const center = await makeCenter(owner);
  const organization = await makeOrganization(owner, center, "老军营志愿服务协会");
  const person = await makeRepresentative(owner, center, await makePerson(owner, null, []), organization);
  const project = await owner.project.create({
    data: {
      ...{ centerId: center.id, number: "大赛-1", name: "理论宣讲", kind: "contest", field: "志愿服务" },
      ...{ summary: "进社区宣讲", servedGroups: "居民", grantedFen: 0n },
      ...{ startsOn: new Date("2022-01-01"), endsOn: new Date("2022-12-31") },
    },
  });
  await owner.executor.create({
    data: { centerId: center.id, projectId: project.id, organizationId: organization.id, lead: true },
  });
  const scope = { organization: organization.id };
  const work = await inCenter(visitOf(center, person, "portal.view", "2022-02-01", scope), ownPortal);
  expect(work).toMatchObject({ housed: false, executes: true });
  const shown = portalEntries(center.slug, { actor: person.actor, scope, work }).map(({ label }) => label);
  expect(shown).toEqual(expect.arrayContaining([...projectPlaces, "居民点单", "社区报到", "活动"]));
  for (const label of housePlaces) expect(shown).not.toContain(label);
});
