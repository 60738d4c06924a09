import { beforeEach, describe, expect, it } from "vitest";
import type { Context } from "@/lib/db/context";
import { personFor } from "@/lib/usecases/registry/person";
import { enterExpert, isExpert, namedExpert } from "@/lib/usecases/review/expert";
import { type Desk, openDesk } from "../../../support/staff-desk";

const day = "2022-01-10";
const zhao = { name: "赵敏", title: "社会工作系教授", namesake: false };
let desk: Desk;

beforeEach(async () => {
  desk = await openDesk();
});

const act = <T>(run: (ctx: Context) => Promise<T>) => desk.act(day, "panel.compose", run);
const named = (fields: Partial<typeof zhao> = {}) =>
  act(async (ctx) => {
    ctx.audit.nothing("who is known already leaves no record");
    return namedExpert(ctx, { ...zhao, ...fields });
  });

function experts() {
  return desk.read(day, (ctx) =>
    ctx.db.expert.findMany({
      orderBy: { id: "asc" },
      select: { id: true, personId: true, person: { select: { name: true, title: true } } },
    }),
  );
}

describe("namedExpert", () => {
  it("enters a person once, however the title is spelled", async () => {
    const { id } = await named();
    expect(await named({ name: "赵　敏", title: "社工系教授" })).toEqual({
      id,
      name: "赵敏",
      title: "社会工作系教授",
    });
    expect(await experts()).toMatchObject([{ id, person: { name: "赵敏", title: "社会工作系教授" } }]);
  });

  it("enters another person of the name who is said to be one", async () => {
    await named();
    expect(await named({ title: "会计师", namesake: true })).toMatchObject({ name: "赵敏", title: "会计师" });
    expect((await experts()).map(({ person }) => person.title)).toEqual(["社会工作系教授", "会计师"]);
  });

  it("takes the person on record, under the title on record", async () => {
    const person = await act((ctx) => personFor(ctx, zhao));
    expect(await named({ title: "教授" })).toMatchObject({ name: "赵敏", title: "社会工作系教授" });
    expect(await experts()).toMatchObject([{ personId: person.id }]);
    expect(await desk.read(day, (ctx) => ctx.db.person.count())).toBe(1);
  });
});

describe("enterExpert", () => {
  it("lists somebody on record, and keeps a record of it", async () => {
    const person = await act((ctx) => personFor(ctx, zhao));
    expect(await desk.read(day, (ctx) => isExpert(ctx, person))).toBe(false);
    const id = await act((ctx) => enterExpert(ctx, person));
    expect(await desk.read(day, (ctx) => isExpert(ctx, person))).toBe(true);
    expect(await desk.records(id)).toMatchObject([{ event: "add" }]);
  });
});
