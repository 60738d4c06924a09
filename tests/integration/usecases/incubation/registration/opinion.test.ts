import { afterAll, beforeAll, expect, it } from "vitest";
import { opinionStep } from "@/lib/domain/incubation/registration-filing";
import { getRegistration, openRegistration } from "@/lib/usecases/incubation/registration/case";
import { opineOnFiling, withoutOpinion } from "@/lib/usecases/incubation/registration/opinion";
import { recallRegistration, submitRegistration } from "@/lib/usecases/incubation/registration/outcome";
import { registerOrganization } from "@/lib/usecases/registry/organization";
import { ownerClient } from "../../../../support/factories";
import { filingDay, filingWorld, handIn } from "../../../../support/incubation/filings";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
afterAll(() => owner.$disconnect());
let world: Awaited<ReturnType<typeof filingWorld>>;
beforeAll(async () => {
  world = await filingWorld(owner);
});

it("is entered at the desk as its letter says it, meets its step, and is gone once the case goes back", async () => {
  const place = world.places.community;
  const { registration } = await world.desk((ctx) => handIn(ctx, { name: "银龄互助队", place }));
  const get = () => world.desk((ctx) => getRegistration(ctx, { registration }));
  const opine = (agreed: "yes" | "no", opinion: string | null) =>
    world.desk((ctx) => opineOnFiling(ctx, { registration, agreed, opinion }));
  await expect(opine("no", null)).rejects.toMatchObject({ fields: { opinion: expect.any(String) } });
  expect((await get()).agreed).toBeNull();
  await opine("yes", null);
  const agreed = await get();
  expect(agreed).toMatchObject({ agreed: true, opinedByName: "赵工", opinedOn: filingDay });
  expect(agreed.steps.find(({ title }) => title === opinionStep)?.metOn).toBe(filingDay);
  await opine("no", "没有场所");
  expect((await get()).steps.find(({ title }) => title === opinionStep)?.metOn).toBeNull();
  await world.desk((ctx) => recallRegistration(ctx, { registration, reason: "补场所证明" }));
  expect(await get()).toMatchObject({ agreed: null, opinion: null, opinedByName: null, state: "preparing" });
  await world.desk((ctx) => submitRegistration(ctx, { registration }));
  expect((await get()).acts.find(({ act }) => act === "grant")?.whyNot).toContain("还没有出具意见");
});

it("is nothing of a case that goes by no community", async () => {
  const registration = await world.desk(async (ctx) => {
    const organization = await registerOrganization(ctx, {
      ...{ name: "读书会", category: "文艺", legalStatus: "team" as const },
      ...{ creditCode: null, filingNumber: null },
    });
    const form = { legalForm: "community" as const, placeId: null, fastTrack: false };
    return (await openRegistration(ctx, { organization, ...form })).id;
  });
  const opined = world.desk((ctx) => opineOnFiling(ctx, { registration, agreed: "yes", opinion: null }));
  await expect(opined).rejects.toThrow("没有选社区");
  const { steps } = await world.desk((ctx) => getRegistration(ctx, { registration }));
  expect(withoutOpinion({ placeId: null, steps })).toEqual({});
});
