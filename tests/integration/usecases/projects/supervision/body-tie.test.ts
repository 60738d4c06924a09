import { afterAll, expect, it } from "vitest";
import { addTie, removeTie, tiedWork, tiesOf } from "@/lib/usecases/projects/supervision/body-tie";
import { supervisionWorld } from "../../../../support/projects/supervision";
import { closeDesks, refusalOf } from "../../../../support/staff-desk";

afterAll(closeDesks);

it("a tie is kept with its reason, once, and hinders no longer when it is taken away", async () => {
  const { act, read, ours, executor, assign } = await supervisionWorld();
  const tie = { body: ours, organization: executor.organization, reason: "同一法定代表人" };
  await act((ctx) => addTie(ctx, tie));
  expect(await read((ctx) => tiesOf(ctx, { body: ours }))).toEqual([
    { id: executor.organization, name: "和风社工", reason: "同一法定代表人" },
  ]);
  expect((await refusalOf(act((ctx) => addTie(ctx, tie)))).fields).toHaveProperty("organization");
  expect((await refusalOf(assign())).fields?.body).toContain("同一法定代表人");
  await act((ctx) => removeTie(ctx, { ...tie, reason: "已经换人" }));
  await assign();
  expect((await refusalOf(act((ctx) => removeTie(ctx, tie)))).code).toBe("not_found");
});

it("a tie that becomes known while an evaluation is in hand names that evaluation", async () => {
  const { act, read, ours, executor, assign } = await supervisionWorld();
  const { id } = await assign();
  expect(await read((ctx) => tiedWork(ctx, { body: ours }))).toEqual([]);
  await act((ctx) =>
    addTie(ctx, { body: ours, organization: executor.organization, reason: "同一法定代表人" }),
  );
  expect(await read((ctx) => tiedWork(ctx, { body: ours }))).toMatchObject([
    { id, organization: "和风社工" },
  ]);
});
