import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actInCenter, inCenter } from "@/lib/db/tenant";
import { AppError } from "@/lib/domain/base/errors";
import { makeWorker } from "../../support/community-world";
import { ownerPool } from "../../support/database";
import { type CenterWay, isCenterWay, waysIn } from "../../support/doors";
import { makePerson, ownerClient, type Person, visitOf } from "../../support/factories";
import { writtenOut } from "../../support/written-out";
import { address, fieldsOf, form, type Raw } from "./filled-in";
import { type Theirs, theirWorld } from "./world";

// Every door of the community's room, tried by a worker of the neighbouring place of the same center: what belongs to
// the first one and its parts does not exist for the second. Places themselves, and what residents may ask for, all know.

const ways = (await waysIn())
  .filter(isCenterWay)
  .filter((way) => way.door.scope === "place" && fieldsOf(way) !== null);
const isAct = ({ door }: CenterWay) => ["action", "upload"].includes(door.kind);
const named = (some: CenterWay[]) => some.map((way) => [`${way.kind} ${way.name}`, way] as const);

const today = "2022-01-25";
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

function namesOwn(raw: Raw): boolean {
  const text = writtenOut(raw);
  return [...own].some((id) => text.includes(id));
}

function expectNothingOfTheFirst(shown: unknown): void {
  const text = writtenOut(shown);
  expect([...own].filter((id) => text.includes(id))).toEqual([]);
}

/** The answer, or the code of the refusal. */
async function outcome(attempt: Promise<unknown>): Promise<{ answer?: unknown; refused?: string }> {
  return attempt.then(
    (answer) => ({ answer }),
    (fault: unknown) => {
      if (fault instanceof AppError) return { refused: fault.code };
      throw fault;
    },
  );
}

const visitBy = ({ door }: CenterWay) =>
  visitOf(theirs.center, us, door.permission, today, { place: neighbour.id });

test("there is something that could leak", () => {
  expect(own.size).toBeGreaterThan(2);
});

describe("for the neighbouring place of the same center", () => {
  test.each(named(ways.filter((way) => !isAct(way))))("%s shows nothing of the first", async (_name, way) => {
    const { raw } = address(way, theirs);
    const { answer, refused } = await outcome(inCenter(visitBy(way), (ctx) => way.door.run(ctx, raw)));
    if (namesOwn(raw)) expect(refused).toBe("not_found");
    expectNothingOfTheFirst(answer);
  });

  // Acts of the room come and go with its pages; without any there is nothing to try.
  const acts = named(ways.filter(isAct));
  test.skipIf(acts.length === 0)("acts leave the first as it was", async () => {
    const before = (await contentOfFirst()).text;
    for (const [name, way] of acts) {
      const { raw } = form(way, theirs);
      const { answer, refused } = await outcome(actInCenter(visitBy(way), (ctx) => way.door.run(ctx, raw)));
      if (namesOwn(raw)) expect([name, refused]).toEqual([name, "not_found"]);
      expectNothingOfTheFirst(answer);
    }
    expect((await contentOfFirst()).text).toBe(before);
  });
});
