import { afterAll, expect, it } from "vitest";
import { readSought } from "@/lib/domain/base/sought";
import { peopleSearch } from "@/lib/usecases/community/volunteer/people-search";
import { makePeople } from "../../../../support/community/people";
import { makeSurroundings } from "../../../../support/registry/registry";
import { closeDesks, openDesk } from "../../../../support/staff-desk";

const day = "2026-03-12";
afterAll(closeDesks);

it("finds teams, volunteers and partnerships by name, phone and place, each of this center alone", async () => {
  const [desk, there] = [await openDesk(), await openDesk()];
  for (const one of [desk, there])
    await one.read(day, async (ctx) => {
      const { community, organization } = await makeSurroundings(ctx);
      await makePeople(ctx, "晨光", { place: community.id, organization: organization.id });
    });
  const found = (typed: string) =>
    desk.read(day, async (ctx) => {
      const sought = readSought(typed);
      if (!sought) throw new Error("nothing typed");
      const titles = [];
      for (const group of peopleSearch) {
        const rows = await ctx.db.$queryRaw<{ title: string }[]>`${group.found(ctx, sought)}`;
        titles.push(...rows.map(({ title }) => title));
      }
      return titles;
    });
  expect(await found("晨光")).toEqual(["晨光服务队", "晨光志愿者"]);
  expect(await found("13800002222")).toEqual(["晨光志愿者"]);
  expect(await found("民福社区")).toEqual(["晨光服务队", "邻里互助队"]);
});
