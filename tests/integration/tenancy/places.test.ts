import { afterAll, beforeAll, expect, test } from "vitest";
import { makeWorker } from "../../support/community/community-world";
import { makePerson, ownerClient, type Person } from "../../support/factories";
import { ownerPool } from "../../support/machine/database";
import { isCenterWay, waysIn } from "../../support/machine/doors";
import { writtenOut } from "../../support/machine/written-out";
import { fieldsOf } from "./filled-in";
import { triedByNeighbour } from "./neighbour";
import { type Theirs, theirWorld } from "./world";

// Every door of the community's room, tried by a worker of the neighbouring place of the same center: what belongs to
// the first one and its parts does not exist for the second. Places themselves, and what residents may ask for, all know.

const ways = (await waysIn())
  .filter(isCenterWay)
  .filter((way) => way.door.scope === "place" && fieldsOf(way) !== null);

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let theirs: Theirs;
let neighbour: { id: string };
let us: Person;
/** The ids of all that belongs to the first place. */
let own: Set<string>;

beforeAll(async () => {
  theirs = await theirWorld(owner);
  neighbour = await owner.place.create({
    data: { centerId: theirs.center.id, kind: "community", name: "隔壁社区" },
  });
  us = await makeWorker(owner, theirs.center, await makePerson(owner, theirs.center, []), neighbour);
  own = new Set((await contentOfFirst()).ids);
});
afterAll(() => owner.$disconnect());

/** Every row that names the first place or one below it, but for what is known to all. */
async function contentOfFirst(): Promise<{ ids: string[]; text: string }> {
  const { rows: columns } = await ownerPool().query<{ name: string; column: string }>(
    `select table_name as name, column_name as column from information_schema.columns
      where column_name in ('place_id', 'handler_id') and table_schema = 'public'
        and table_name not in ('community_services', 'grants')`,
  );
  const ids: string[] = [];
  const parts = [];
  for (const { name, column } of columns) {
    const { rows } = await ownerPool().query<{ row: Record<string, unknown> }>(
      `select to_jsonb(t) as row from ${name} t
        where ${column} = $1 or ${column} in (select id from places where parent_id = $1) order by 1`,
      [theirs.place.id],
    );
    parts.push(`${name}:${writtenOut(rows)}`);
    ids.push(...rows.flatMap(({ row }) => (typeof row.id === "string" ? [row.id] : [])));
  }
  return { ids, text: parts.join("\n") };
}

test("there is something that could leak", () => {
  expect(own.size).toBeGreaterThan(2);
});

triedByNeighbour("for the neighbouring place of the same center", ways, () => ({
  ...{ theirs, us, own, scope: { place: neighbour.id } },
  contentOfFirst: async () => (await contentOfFirst()).text,
}));
