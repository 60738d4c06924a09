import { afterAll, beforeEach, describe, expect, it } from "vitest";
import {
  addSeatedMember,
  changeSeatedRoles,
  expertWithoutAccount,
  getSeatedMember,
  type NewMember,
} from "@/lib/usecases/review/expert-seat";
import { makePerson } from "../../../support/factories";
import { idOf, type MemberDesk, openMemberDesk, owner } from "../../../support/member-desk";
import { refusalOf } from "../../../support/staff-desk";

let desk: MemberDesk;
let serial = 0;

beforeEach(async () => {
  desk = await openMemberDesk();
});
afterAll(() => owner.$disconnect());

function add(fields: Partial<NewMember> = {}) {
  serial += 1;
  const login = { email: `panelist${serial}@example.org` };
  const member = { name: "林静", login, roles: ["panelist" as const], title: null, expert: null, ...fields };
  return desk.act((ctx) => addSeatedMember(ctx, member));
}

const experts = () => desk.read((ctx) => ctx.db.expert.findMany());

describe("addSeatedMember", () => {
  it("gives an expert of the 专家库 the account, so that marking needs no second entry", async () => {
    const expert = await desk.read((ctx) =>
      ctx.db.expert.create({ data: { centerId: desk.center.id, name: "林静", title: "高级社会工作师" } }),
    );
    const shown = () => desk.read((ctx) => expertWithoutAccount(ctx, expert.id));
    expect(await shown()).toEqual({ id: expert.id, name: "林静", title: "高级社会工作师" });
    const { login } = await add({ expert: expert.id });
    expect(await experts()).toMatchObject([{ id: expert.id, userId: await idOf(login) }]);
    expect(await shown()).toBeNull();
    const twice = await refusalOf(add({ expert: expert.id }));
    expect(twice.code).toBe("conflict");
  });

  it("lists a new panelist in the 专家库, and asks under which title", async () => {
    const refusal = await refusalOf(add({ name: "高敏" }));
    expect(refusal.fields.title).toContain("请填写单位");
    expect(await owner.user.count({ where: { name: "高敏" } })).toBe(0);
    const { login } = await add({ title: "社会组织负责人" });
    expect(await experts()).toMatchObject([{ userId: await idOf(login), title: "社会组织负责人" }]);
  });

  it("leaves the 专家库 alone for whoever does not mark", async () => {
    await add({ roles: ["staff"], title: "主任" });
    expect(await experts()).toEqual([]);
  });
});

describe("changeSeatedRoles", () => {
  it("lists somebody who becomes a panelist, and shows the title from then on", async () => {
    const { id } = await makePerson(owner, desk.center, ["staff"], { name: "高敏" });
    const change = (title: string | null) =>
      desk.act((ctx) => changeSeatedRoles(ctx, { member: id, roles: ["staff", "panelist"], title }));
    expect((await refusalOf(change(null))).fields.title).toContain("请填写单位");
    await change("社会组织负责人");
    await change(null); // stands in the 专家库 already
    expect(await experts()).toMatchObject([{ userId: id, title: "社会组织负责人" }]);
    const shown = await desk.read((ctx) => getSeatedMember(ctx, { member: id }));
    expect(shown).toMatchObject({ roles: ["staff", "panelist"], title: "社会组织负责人" });
  });
});
