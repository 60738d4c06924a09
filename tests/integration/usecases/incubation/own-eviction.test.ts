import { afterAll, beforeAll, expect, it } from "vitest";
import { actInCenter, inCenter } from "@/lib/db/tenant";
import { serveEviction } from "@/lib/usecases/incubation/eviction";
import {
  attachToOwnCase,
  ownCaseFile,
  ownEviction,
  removeFromOwnCase,
  stateOwnCase,
} from "@/lib/usecases/incubation/own-eviction";
import { getOwnToday } from "@/lib/usecases/oversight/own-today";
import { receivedAs } from "../../../support/center/files";
import { makePerson, ownerClient, type Person, visitOf } from "../../../support/factories";
import { plainNotice } from "../../../support/incubation/evictions";
import { leavingDay, leavingWorld } from "../../../support/incubation/leaving-world";
import { makeRepresentative } from "../../../support/portal-world";
import { refusalOf } from "../../../support/staff-desk";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
afterAll(() => owner.$disconnect());
let world: Awaited<ReturnType<typeof leavingWorld>>;
let eviction: string;
const people: Record<string, Person> = {};
beforeAll(async () => {
  world = await leavingWorld(owner);
  for (const { organizationId: id } of [world.first, world.second])
    people[id] = await makeRepresentative(owner, world.center, await makePerson(owner, world.center, []), {
      id,
    });
  const served = { ...plainNotice, incubatee: world.first.id };
  await world.act("incubatee.end", leavingDay, serveEviction, served);
  const where = { incubateeId: world.first.id };
  eviction = (await owner.evictionNotice.findFirstOrThrow({ where })).id;
});
const visit = (organization: string, day = leavingDay) => {
  const person = people[organization];
  if (!person) throw new Error("nobody acts for it");
  return visitOf(world.center, person, "ownEviction.state", day, { organization });
};
const state = (organization: string, statement: string, day = leavingDay) =>
  actInCenter(visit(organization, day), (ctx) => stateOwnCase(ctx, { eviction, statement }));

it("an organization states its own case once, until the last day, and nobody else's", async () => {
  const [first, second] = [world.first.organizationId, world.second.organizationId];
  const next = async () =>
    (await inCenter(visit(first), getOwnToday)).tasks.map(({ words, at }) => [words, at]);
  expect(await next()).toContainEqual(["对清退告知提交陈述和申辩", "record/eviction"]);
  expect((await inCenter(visit(second), ownEviction)).notice).toBeNull();
  expect(await refusalOf(state(second, "不是我们"))).toMatchObject({ code: "not_found" });
  expect((await refusalOf(state(first, "来不及了", "2022-06-11"))).message).toContain(
    "已于2022年6月10日截止",
  );
  await state(first, "没有转租，工位一直自用。", "2022-06-10");
  expect((await refusalOf(state(first, "补充"))).message).toContain("已经提交");
  expect((await inCenter(visit(first), ownEviction)).notice).toMatchObject({
    statement: "没有转租，工位一直自用。",
    standing: { text: "已陈述，待决定" },
  });
  expect(await next()).not.toContainEqual(["对清退告知提交陈述和申辩", "record/eviction"]);
});

it("papers go with the statement, and stay once it was made", async () => {
  const { id: incubatee, organizationId } = world.second;
  await world.act("incubatee.end", leavingDay, serveEviction, { ...plainNotice, incubatee });
  const act = <I>(run: (ctx: Parameters<typeof ownEviction>[0], input: I) => Promise<void>, input: I) =>
    actInCenter(visit(organizationId), (ctx) => run(ctx, input));
  const [wrong, right, late] = [receivedAs("错的.pdf"), receivedAs("排班表.pdf"), receivedAs("补充.pdf")];
  await act(attachToOwnCase, { file: wrong });
  await act(removeFromOwnCase, { file: wrong.id });
  await act(attachToOwnCase, { file: right });
  const own = await inCenter(visit(organizationId), ownEviction);
  expect(own.notice?.files).toMatchObject([{ name: "排班表.pdf" }]);
  const file = right.id;
  expect(await inCenter(visit(organizationId), (ctx) => ownCaseFile(ctx, { file }))).toMatchObject({
    id: file,
  });
  const others = inCenter(visit(world.first.organizationId), (ctx) => ownCaseFile(ctx, { file }));
  expect(await refusalOf(others)).toMatchObject({ code: "not_found" });

  const statement = { eviction: own.notice?.id ?? "", statement: "排班表为证，没有转租。" };
  await actInCenter(visit(organizationId), (ctx) => stateOwnCase(ctx, statement));
  expect((await refusalOf(act(removeFromOwnCase, { file }))).message).toContain("已经提交");
  expect((await refusalOf(act(attachToOwnCase, { file: late }))).message).toContain("已经提交");
});
