import { expect, it } from "vitest";
import { ownOrganizationActs } from "@/lib/domain/registry/census-note";

it("a worker who strikes an organization out says why, and is told that the desk looks into it", () => {
  for (const { act, reason, follows } of ownOrganizationActs) {
    if (act === "edit") continue;
    expect(reason).toContain("怎么知道的");
    expect(follows).toContain("报给中心核对");
  }
  expect(ownOrganizationActs.map(({ act }) => act)).toEqual(["edit", "moved", "gone"]);
});
