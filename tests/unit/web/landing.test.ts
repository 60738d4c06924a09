import { describe, expect, it } from "vitest";
import type { Role } from "@/lib/domain/access";
import { landingPath, workplaces } from "@/lib/web/landing";

const centers = [
  { id: "1", slug: "pingcheng" },
  { id: "2", slug: "gujiao" },
];

const held = (...roles: Role[]) => roles.map((role) => ({ role, scope: {} }));

describe("landingPath", () => {
  it.each([
    [["manager"], "/pingcheng/desk"],
    [["staff"], "/pingcheng/desk"],
    [["staff", "panelist"], "/pingcheng/desk"],
    [["panelist"], "/pingcheng/panel"],
    [["organization"], "/pingcheng/portal"],
    [["mentor", "community"], "/pingcheng/community"],
    [["community"], "/pingcheng/community"],
  ] as const)("leads %j of one center to %s", (roles, path) => {
    const memberships = [{ centerId: "1", grants: held(...roles) }];
    expect(landingPath({ platformRoles: [], memberships }, centers)).toBe(path);
  });

  it("gives whoever has a choice the front page", () => {
    const memberships = [
      { centerId: "1", grants: held("staff") },
      { centerId: "2", grants: held("panelist") },
    ];
    expect(landingPath({ platformRoles: [], memberships }, centers)).toBe("/");
    expect(landingPath({ platformRoles: ["overseer"], memberships: [] }, centers)).toBe("/");
    expect(landingPath({ platformRoles: [], memberships: [] }, centers)).toBe("/");
  });
});

describe("workplaces", () => {
  it("lists the desk before the panel", () => {
    expect(workplaces("gujiao", held("panelist", "manager")).map(({ href }) => href)).toEqual([
      "/gujiao/desk",
      "/gujiao/panel",
    ]);
  });
});
