import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { getMember, listMembers, memberOf } from "@/lib/usecases/center/member";
import { joinCenter, makeCenter, makePerson } from "../../../support/factories";
import { statementsOf } from "../../../support/machine/statements";
import { type MemberDesk, openMemberDesk, owner } from "../../../support/member-desk";
import { refusalOf } from "../../../support/staff-desk";

let desk: MemberDesk;
beforeEach(async () => {
  desk = await openMemberDesk();
});
afterAll(() => owner.$disconnect());

describe("listMembers", () => {
  it("shows the members of this center and nobody else, in one statement", async () => {
    const other = await makeCenter(owner);
    await makePerson(owner, other, ["staff"], { name: "外人" });
    const { id } = await makePerson(owner, desk.center, ["panelist", "staff"], {
      name: "林静",
      email: "lin@example.org",
      password: "a sentence of hers",
    });
    await owner.user.update({ where: { id }, data: { name: "她自己的名字", email: "own@example.org" } });
    const members = await desk.read(listMembers);
    const ownWork = { disabled: false, guest: false, actsFor: null };
    expect(members).toEqual([
      { ...ownWork, id, name: "林静", contact: "lin@example.org", roles: ["staff", "panelist"] },
      { ...ownWork, id: desk.manager.id, name: "宋立新", contact: null, roles: ["manager"] },
    ]);
    expect(JSON.stringify(members)).not.toContain("argon2");
    const sent = await desk.read(async (ctx) => statementsOf(() => listMembers(ctx)));
    expect(sent).toHaveLength(1);
  });
});

describe("one member", () => {
  it("is told alike whether the person works elsewhere or not, but for a disabled account", async () => {
    const elsewhere = await makeCenter(owner);
    const shared = await makePerson(owner, elsewhere, ["manager"]);
    await joinCenter(owner, desk.center, shared, ["staff"]);
    const [own, other] = await Promise.all(
      [(await makePerson(owner, desk.center, ["staff"])).id, shared.id].map((id) =>
        desk.read((ctx) => getMember(ctx, { member: id })),
      ),
    );
    expect(Object.keys(own ?? {})).toEqual(Object.keys(other ?? {}));
    expect(JSON.stringify(other)).not.toContain(elsewhere.id);
    await owner.user.update({ where: { id: shared.id }, data: { disabledAt: new Date() } });
    expect(await desk.read((ctx) => memberOf(ctx, shared.id))).toMatchObject({ disabled: true });
  });

  it("is nobody of another center", async () => {
    const stranger = await makePerson(owner, await makeCenter(owner), ["staff"]);
    const asked = desk.read((ctx) => memberOf(ctx, stranger.id));
    expect((await refusalOf(asked)).code).toBe("not_found");
  });
});
