import { beforeEach, describe, expect, it } from "vitest";
import type { Context } from "@/lib/db/context";
import { personFor } from "@/lib/usecases/registry/person";
import { addExpert, enterExpert, isExpert } from "@/lib/usecases/review/expert";
import { type Desk, openDesk, refusalOf } from "../../../support/staff-desk";

const day = "2022-01-10";
const zhao = { name: "赵敏", title: "社会工作系教授", namesake: false };
let desk: Desk;

beforeEach(async () => {
  desk = await openDesk();
});

const act = <T>(run: (ctx: Context) => Promise<T>) => desk.act(day, "panel.compose", run);
const add = (fields: Partial<typeof zhao> = {}) => act((ctx) => addExpert(ctx, { ...zhao, ...fields }));

function experts() {
  return desk.read(day, (ctx) =>
    ctx.db.expert.findMany({
      orderBy: { id: "asc" },
      select: { id: true, personId: true, person: { select: { name: true, title: true } } },
    }),
  );
}

describe("addExpert", () => {
  it("adds a person once, also when two clerks do it at the same time", async () => {
    const both = await Promise.allSettled([add(), add()]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await experts()).toMatchObject([{ person: { name: "赵敏", title: "社会工作系教授" } }]);
  });

  it("refuses a second spelling of the title, and says who that is", async () => {
    await add();
    const refusal = await refusalOf(add({ name: "赵　敏", title: "社工系教授" }));
    expect(refusal.code).toBe("conflict");
    expect(refusal.fields.name).toBe(
      "专家库中已有“赵敏（社会工作系教授）”，直接勾选即可。如确为同名的另一人，请勾选“同名的另一人”。",
    );
    expect(await experts()).toHaveLength(1);
  });

  it("adds another person of the name who is said to be one", async () => {
    await add();
    expect(await add({ title: "会计师", namesake: true })).toEqual({ name: "赵敏", title: "会计师" });
    expect((await experts()).map(({ person }) => person.title)).toEqual(["社会工作系教授", "会计师"]);
  });

  it("takes the person on record, under the title on record", async () => {
    const person = await act((ctx) => personFor(ctx, zhao));
    expect(await add({ title: "教授" })).toEqual({ name: "赵敏", title: "社会工作系教授" });
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
