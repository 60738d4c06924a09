import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actInCenter, inCenter } from "@/lib/db/tenant";
import { AppError } from "@/lib/domain/base/errors";
import { ownerPool } from "../../support/database";
import { type CenterWay, isCenterWay, waysIn } from "../../support/doors";
import { makePerson, ownerClient, type Person, visitOf } from "../../support/factories";
import { makeOrganization, makeRepresentative } from "../../support/portal-world";
import { writtenOut } from "../../support/written-out";
import { address, fieldsOf, form, type Raw } from "./filled-in";
import { secret, type Theirs, theirWorld } from "./world";

// Every door of the portal, tried by somebody of another organization of the same center: what belongs to the first one
// does not exist for the second. What the center shows to all its organizations alike is no secret.

const ways = (await waysIn())
  .filter(isCenterWay)
  .filter((way) => way.door.scope === "organization" && fieldsOf(way) !== null);
const isAct = ({ door }: CenterWay) => ["action", "upload"].includes(door.kind);
const named = (some: CenterWay[]) => some.map((way) => [`${way.kind} ${way.name}`, way] as const);

const today = "2022-01-25";
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

function namesOwn(raw: Raw): boolean {
  const text = writtenOut(raw);
  return [...own].some((id) => text.includes(id));
}

function expectNothingOfTheFirst(shown: unknown): void {
  const text = writtenOut(shown);
  expect(text).not.toContain(`${secret}志愿服务队`); // its name
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
  visitOf(theirs.center, us, door.permission, today, { organization: neighbour.id });

test("there is something that could leak", () => {
  expect(own.size).toBeGreaterThan(3);
});

describe("for another organization of the same center", () => {
  test.each(named(ways.filter((way) => !isAct(way))))("%s shows nothing of the first", async (_name, way) => {
    const { raw } = address(way, theirs);
    const { answer, refused } = await outcome(inCenter(visitBy(way), (ctx) => way.door.run(ctx, raw)));
    if (namesOwn(raw)) expect(refused).toBe("not_found");
    expectNothingOfTheFirst(answer);
  });

  // Acts of the portal come and go with its pages; without any there is nothing to try.
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
