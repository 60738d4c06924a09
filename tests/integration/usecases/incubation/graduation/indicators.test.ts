import { afterAll, expect, it } from "vitest";
import { inCenter } from "@/lib/db/tenant";
import { graduationIndicators, saveIndicators } from "@/lib/usecases/incubation/graduation/indicators";
import { actorIn } from "../../../../support/admission/signing-call";
import { makeCenter, makePerson, ownerClient, visitOf } from "../../../../support/factories";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
afterAll(() => owner.$disconnect());

it("are the usual four until the center sets its own", async () => {
  const center = await makeCenter(owner);
  const manager = await makePerson(owner, center, ["manager"]);
  const read = () => inCenter(visitOf(center, manager, "settings.view", "2022-01-10"), graduationIndicators);
  expect((await read()).map(({ title }) => title)).toEqual(["组织架构", "团队能力", "财务管理", "项目运作"]);
  const indicators = [{ title: "独立服务能力", about: null, points: 100 }];
  await actorIn(center, manager)("settings.edit", "2022-01-10", saveIndicators, { indicators });
  expect(await read()).toEqual(indicators);
});
