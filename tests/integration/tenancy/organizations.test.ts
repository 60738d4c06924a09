import { afterAll, beforeAll, expect, test } from "vitest";
import { makePerson, ownerClient, type Person } from "../../support/factories";
import { ownerPool } from "../../support/machine/database";
import { isCenterWay, waysIn } from "../../support/machine/doors";
import { writtenOut } from "../../support/machine/written-out";
import { makeOrganization, makeRepresentative } from "../../support/portal-world";
import { fieldsOf } from "./filled-in";
import { triedByNeighbour } from "./neighbour";
import { secret, type Theirs, theirWorld } from "./world";

// Every door of the portal, tried by somebody of another organization of the same center: what belongs to the first one
// does not exist for the second. What the center shows to all its organizations alike is no secret.

const ways = (await waysIn())
  .filter(isCenterWay)
  .filter((way) => way.door.scope === "organization" && fieldsOf(way) !== null);

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let theirs: Theirs;
let neighbour: { id: string };
let us: Person;
/** The ids of all that belongs to the first organization. */
let own: Set<string>;

beforeAll(async () => {
  theirs = await theirWorld(owner);
  neighbour = await makeOrganization(owner, theirs.center, "隔壁机构");
  us = await makeRepresentative(owner, theirs.center, await makePerson(owner, theirs.center, []), neighbour);
  own = new Set((await contentOfFirst()).ids);
});
afterAll(() => owner.$disconnect());

/** Every row that names the first organization, and the organization itself. */
async function contentOfFirst(): Promise<{ ids: string[]; text: string }> {
  const { rows: tables } = await ownerPool().query<{ name: string }>(
    "select table_name as name from information_schema.columns where column_name = 'organization_id' and table_schema = 'public'",
  );
  const ids = [theirs.organization.id];
  const parts = [];
  for (const { name } of tables) {
    const { rows } = await ownerPool().query<{ row: Record<string, unknown> }>(
      `select to_jsonb(t) as row from ${name} t where organization_id = $1 order by 1`,
      [theirs.organization.id],
    );
    parts.push(`${name}:${writtenOut(rows)}`);
    ids.push(...rows.flatMap(({ row }) => (typeof row.id === "string" ? [row.id] : [])));
  }
  const { rows } = await ownerPool().query("select * from organizations where id = $1", [
    theirs.organization.id,
  ]);
  return { ids, text: [...parts, writtenOut(rows)].join("\n") };
}

test("there is something that could leak", () => {
  expect(own.size).toBeGreaterThan(3);
});

triedByNeighbour("for another organization of the same center", ways, () => ({
  ...{ theirs, us, own, scope: { organization: neighbour.id } },
  contentOfFirst: async () => (await contentOfFirst()).text,
  words: [`${secret}志愿服务队`],
}));
