import { afterAll, expect, it } from "vitest";
import { organizationList } from "@/app/[center]/desk/organizations/list";
import { readQuery } from "@/components/list/list";
import { getCoverage } from "@/lib/usecases/registry/coverage";
import { listOrganizations } from "@/lib/usecases/registry/organization-list";
import { censusWorld } from "../../../support/census";
import { syntheticCreditCode } from "../../../support/factories";
import { closeDesks, owner } from "../../../support/staff-desk";

afterAll(closeDesks);

it("counts what is registered or filed at or below each community, and each number opens its list", async () => {
  const { organization, community, grid, street, neighbour, deskLooks } = await censusWorld(owner);
  const filed = (at: number) => ({ legalStatus: "filed", filingNumber: `备${at}` });
  await organization("甲中心", community.id, {
    ...{ legalStatus: "registered", creditCode: syntheticCreditCode(61) },
  });
  await organization("乙会", grid.id, filed(1));
  await organization("丙会", street.id, filed(2));
  await organization("丁会", null, filed(3));
  const found = await deskLooks(getCoverage);
  expect(found).toMatchObject({ organizations: 2, communities: 2, mean: 1, elsewhere: 2 });
  expect(found.rows.map(({ name, organizations, whole }) => [name, organizations, whole])).toEqual([
    ["宝山花园社区", 2, "新城街道"],
    ["隔壁社区", 0, "新城街道"],
  ]);
  const listed = (words: Record<string, string>) =>
    deskLooks(async (ctx) => (await listOrganizations(ctx, readQuery(organizationList, words))).total);
  expect(await listed({ counted: "covering" })).toBe(found.organizations);
  expect(await listed({ counted: "covering", place: community.id })).toBe(2);
  expect(await listed({ counted: "covering", place: neighbour.id })).toBe(0);
  expect(await listed({ counted: "elsewhere" })).toBe(found.elsewhere);
});
