import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inCenter } from "@/lib/db/tenant";
import { assignableRoles, can, type Role } from "@/lib/domain/access";
import { AppError } from "@/lib/domain/base/errors";
import { ownerClient, type Person, visitOf } from "../../support/factories";
import { type CenterWay, isCenterWay, waysIn } from "../../support/machine/doors";
import { writtenOut } from "../../support/machine/written-out";
import { nth } from "../../support/review/review-world";
import { address, fieldsOf } from "./filled-in";
import { sealed, type Theirs, theirWorld } from "./world";

// Whoever still owes a sheet sees the marks of nobody else at any door, whatever else they are in the center; nor does
// the desk while sheets are owed, unless the center shows a provisional order. A new door is tried without a line here.

const looks = (await waysIn())
  .filter(isCenterWay)
  .filter((way) => !["action", "upload", "job"].includes(way.door.kind) && fieldsOf(way) !== null);
const named = looks.map((way) => [`${way.kind} ${way.name}`, way] as const);

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let theirs: Theirs;

beforeAll(async () => {
  theirs = await theirWorld(owner);
});
afterAll(() => owner.$disconnect());

/** Everything in the answer, what stands in maps as well. */
function written(shown: unknown): string {
  return writtenOut(shown);
}

/** The marks that a door shows to this person; a door that is not theirs, or that refuses, shows none. */
async function marksAt(way: CenterWay, who: Person, provisionalRanking: boolean): Promise<string[]> {
  const { door } = way;
  if (!can(who.actor, door.permission)) return [];
  const center = { ...theirs.center, provisionalRanking };
  const look = inCenter(visitOf(center, who, door.permission, "2022-01-14"), (ctx) =>
    door.run(ctx, address(way, theirs).raw),
  );
  const shown = await look.catch((fault: unknown) => {
    if (fault instanceof AppError) return fault.message;
    throw fault;
  });
  const text = written(shown);
  return sealed.filter((mark) => text.includes(mark));
}

function as(person: Person, roles: readonly Role[]): Person {
  return { ...person, actor: { ...person.actor, grants: roles.map((role) => ({ role, scope: {} })) } };
}

const everything: Role[] = [...assignableRoles];
const owing = () => as(theirs.panelist.person, everything);
const handedIn = () => as(nth(theirs.seats, 0).person, everything);

describe("while a sheet is owed", () => {
  test.each(named)("%s shows marks neither to who owes it nor to the desk", async (_name, way) => {
    expect(await marksAt(way, owing(), false)).toEqual([]);
    expect(await marksAt(way, owing(), true)).toEqual([]);
    expect(await marksAt(way, as(theirs.staff, everything), false)).toEqual([]);
  });

  test("there are marks to see: the desk sees them where the center shows a provisional order, an expert their own", async () => {
    const open: string[] = [];
    for (const [name, way] of named) {
      if ((await marksAt(way, as(theirs.staff, everything), true)).length > 0) open.push(name);
    }
    expect(open).toContain("page [center]/desk/calls/[call]/ranking");
    const sheet = looks.find(({ name }) => name === "[center]/panel/[call]/[receipt]");
    expect(sheet && (await marksAt(sheet, handedIn(), false))).toEqual(["41.37", "38.91"]);
  });
});
