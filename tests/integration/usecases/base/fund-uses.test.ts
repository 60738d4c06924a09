import { afterAll, expect, it } from "vitest";
import { fundUses } from "@/lib/usecases/base/fund-uses";
import { makeFund, makeProject } from "../../../support/projects/projects";
import { closeDesks, openManagerDesk } from "../../../support/staff-desk";

afterAll(closeDesks);

it("is what each fund gives to its projects; one that is asked for does not count itself", async () => {
  const desk = await openManagerDesk();
  await desk.act("2022-03-12", "project.edit", async (ctx) => {
    const { id: fundId } = await makeFund(ctx);
    const { id } = await makeProject(ctx, { fundId });
    const used = (own?: string) => ctx.db.$queryRaw`
      select * from (${fundUses(ctx, own)}) used where used.id = ${fundId}::uuid`;
    expect(await used()).toEqual([{ id: fundId, committed: 6_000_000n, paid: 0n, projects: 1 }]);
    expect(await used(id)).toEqual([]);
  });
});
