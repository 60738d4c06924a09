import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Prisma } from "@/lib/db/generated/client";
import { type GivenRole as Role, givenRoles as roles } from "@/lib/domain/access";
import { makeCenter, makePerson, ownerClient } from "../../support/factories";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
const scope = {
  organizationId: "018f0000-0000-7000-8000-00000000000a",
  bodyId: "018f0000-0000-7000-8000-00000000000b",
  placeId: "018f0000-0000-7000-8000-00000000000c",
};
type Column = keyof typeof scope;
const scoped: Partial<Record<Role, Column>> = {
  organization: "organizationId",
  evaluator: "bodyId",
  community: "placeId",
};
let member: { centerId: string; userId: string };

beforeAll(async () => {
  const center = await makeCenter(owner);
  const { id } = await makePerson(owner, center, []);
  member = { centerId: center.id, userId: id };
  const { centerId } = member;
  await owner.place.create({ data: { centerId, id: scope.placeId, kind: "community", name: "某社区" } });
  await owner.body.create({ data: { centerId, id: scope.bodyId, kind: "company", name: "某公司" } });
  await owner.organization.create({
    data: {
      centerId: center.id,
      id: scope.organizationId,
      name: "某组织",
      category: "公益慈善",
      legalStatus: "team",
    },
  });
});
afterAll(() => owner.$disconnect());

function give(role: Role, data: Partial<Prisma.GrantUncheckedCreateInput> = {}) {
  return owner.grant.create({ data: { ...member, role, ...data } });
}

describe.each(roles)("the role %s", (role) => {
  const column = scoped[role];
  const columns: Column[] = ["organizationId", "bodyId", "placeId"];

  it("is held with the scope that belongs to it, once, and with no other", async () => {
    const right = column ? { [column]: scope[column] } : {};
    for (const each of columns.filter((name) => name !== column)) {
      await expect(give(role, { ...right, [each]: scope[each] })).rejects.toThrow("scope_of_role");
      await expect(give(role, { [each]: scope[each] })).rejects.toThrow("scope_of_role");
    }
    if (column) await expect(give(role)).rejects.toThrow("scope_of_role");
    await give(role, right);
    await expect(give(role, right)).rejects.toThrow("Unique constraint");
  });
});

describe("a grant", () => {
  it("is of a member and of an organization of the same center", async () => {
    const other = await makeCenter(owner);
    const stranger = await makePerson(owner, other, []);
    await expect(give("staff", { userId: stranger.id })).rejects.toThrow("Foreign key");
    const foreign = { centerId: other.id, userId: stranger.id, organizationId: scope.organizationId };
    await expect(give("organization", foreign)).rejects.toThrow("Foreign key");
  });

  it("ends with the membership, and keeps its organization from being deleted", async () => {
    const organization = owner.organization.deleteMany({ where: { id: scope.organizationId } });
    await expect(organization).rejects.toThrow();
    await owner.membership.deleteMany({ where: member });
    expect(await owner.grant.count({ where: { userId: member.userId } })).toBe(0);
  });
});
