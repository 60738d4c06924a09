import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  addBrand,
  editBrand,
  getBrand,
  useBrand as keepBrand,
  listBrands,
} from "@/lib/usecases/registry/brand";
import { type OrganizationDesk, openOrganization } from "../../../support/organization-desk";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../support/staff-desk";

const day = "2026-03-12";
let desk: Desk;
let own: OrganizationDesk;
beforeAll(async () => {
  desk = await openDesk("王芳");
  own = await openOrganization(desk, "邻里互助队");
});
afterAll(closeDesks);

const add = (name: string, organization = own.organization) =>
  desk.act(day, "brand.edit", (ctx) => addBrand(ctx, { organization, name, about: null }));
const list = (state: "inUse" | "archived" | null = null) =>
  desk.read(day, (ctx) => listBrands(ctx, { state, page: 1, size: 15 }));

describe("a brand", () => {
  it("is an organization's, once by its name, and archived with the reason", async () => {
    const { id } = await add("小小讲解员");
    expect((await refusalOf(add("小小讲解员"))).fields.name).toContain("已经有");
    const other = await openOrganization(desk, "银龄队");
    await add("小小讲解员", other.organization);
    const { id: second } = await add("悦享童年");
    const rename = (name: string) =>
      desk.act(day, "brand.edit", (ctx) => editBrand(ctx, { brand: second, name, about: "周末" }));
    expect((await refusalOf(rename("小小讲解员"))).fields.name).toContain("已经有");
    await rename("乐享夕阳");
    await desk.act(day, "brand.edit", (ctx) =>
      keepBrand(ctx, { brand: id, to: "archive", reason: "不办了" }),
    );
    expect(await list()).toMatchObject({ all: 3, counts: { inUse: 2, archived: 1 } });
    expect((await list("archived")).rows).toMatchObject([{ name: "小小讲解员", activities: 0 }]);
    expect((await desk.read(day, (ctx) => getBrand(ctx, { brand: id }))).acts.map(({ act }) => act)).toEqual([
      "restore",
    ]);
  });

  it("is found by its organization and its center alone", async () => {
    const { id } = await add("公益讲座");
    const other = await openOrganization(desk, "旁人的队伍");
    for (const see of [other, await openDesk()])
      expect((await refusalOf(see.read(day, (ctx) => getBrand(ctx, { brand: id })))).code).toBe("not_found");
    expect(await own.read(day, (ctx) => getBrand(ctx, { brand: id }))).toMatchObject({ name: "公益讲座" });
    const elsewhere = (await openOrganization(await openDesk(), "别处")).organization;
    expect((await refusalOf(add("新的", elsewhere))).code).toBe("not_found");
  });
});
