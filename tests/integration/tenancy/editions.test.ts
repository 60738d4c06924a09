import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inCenter } from "@/lib/db/tenant";
import { can } from "@/lib/domain/access";
import { ownerClient, visitOf } from "../../support/factories";
import { ownerPool } from "../../support/machine/database";
import { type CenterWay, isCenterWay, waysIn } from "../../support/machine/doors";
import { address, fieldsOf } from "./filled-in";
import { type Theirs, theirWorld } from "./world";

// A page sends along the edition of what it shows. If a colleague saves between two of its statements, the edition must
// not be the colleague's while the page shows what was there before: what was saved in between would be overwritten.
// Every page is tried, as it was declared.

const pages = (await waysIn()).filter(isCenterWay).filter((way) => way.kind === "page" && fieldsOf(way));
const day = "2022-01-25";
const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let world: Theirs;

beforeAll(async () => {
  world = await theirWorld(owner);
  await ownerPool().query(beginnings, [world.center.id]);
});
afterAll(() => owner.$disconnect());

/** Every `edition` in what a page shows, wherever it stands. */
function editionsIn(shown: unknown): string[] {
  if (typeof shown !== "object" || shown === null) return [];
  return Object.entries(shown).flatMap(([key, value]) =>
    key === "edition" && typeof value === "string" ? [value] : editionsIn(value),
  );
}

function look({ door }: CenterWay, raw: Record<string, unknown>): Promise<unknown> {
  const { scope: kind } = door;
  const scope = kind === "organization" || kind === "place" ? { [kind]: world[kind].id } : {};
  const people = [world.staff, world.panelist.person, world.mentor, world.representative, world.worker];
  const person = people.find(({ actor }) => can(actor, door.permission, scope)) ?? world.staff;
  return inCenter(visitOf(world.center, person, door.permission, day, scope), (ctx) => door.run(ctx, raw));
}

/** A history for what the factories made without one, older than all that is saved here: editions go by their ids. */
const beginnings = `
  insert into audit_entries (center_id, id, request_id, at, actor_name, permission, subject_type, subject_id, event)
  select center_id, overlay(gen_random_uuid()::text placing '00' from 1 for 2)::uuid, gen_random_uuid(), now(), '同事',
         'call.prepare', type, id, event
    from (select center_id, 'call' as type, id, 'revise' as event from calls
          union all select center_id, 'member', user_id, 'changeRoles' from memberships
          union all select id, 'center', id, 'saveFacts' from centers) as subjects
   where center_id = $1`;

/** Leaves a new last entry about everything that has a history. */
const saving = `
  insert into audit_entries (center_id, id, request_id, at, actor_name, permission, subject_type, subject_id, event)
  select distinct on (subject_type, subject_id) center_id,
         overlay(gen_random_uuid()::text placing $1 from 1 for 8)::uuid, request_id, at, '同事', permission,
         subject_type, subject_id, event
    from audit_entries where center_id = $2 order by subject_type, subject_id, id desc`;

let saved = 0;
async function saveEverything(client: Pick<ReturnType<typeof ownerPool>, "query"> = ownerPool()) {
  saved += 1;
  const first = (0xff_00_00_00 + saved).toString(16);
  await client.query(saving, [first, world.center.id]);
  return first;
}

/** What the page shows if all is saved anew just before it first looks at a history. */
async function lookWhileSaving(way: CenterWay, raw: Record<string, unknown>) {
  const colleague = await ownerPool().connect();
  try {
    await colleague.query("begin; lock table audit_entries in access exclusive mode");
    let looked = false;
    const looking = look(way, raw).finally(() => {
      looked = true;
    });
    while (!looked && !(await somebodyWaits())) await setTimeout(10);
    const first = await saveEverything(colleague);
    await colleague.query("commit");
    return { shown: await looking, first };
  } finally {
    colleague.release();
  }
}

async function somebodyWaits(): Promise<boolean> {
  const question =
    "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
  return (await ownerPool().query(question)).rowCount !== 0;
}

describe("what a colleague saves while a page is read", () => {
  let withEdition = 0;
  test.each(pages.map((way) => [way.name, way] as const))("%s does not pass as seen", async (_name, way) => {
    const { raw } = address(way, world);
    if (editionsIn(await look(way, raw)).every((edition) => edition === "")) return;
    withEdition += 1;
    const { shown, first } = await lookWhileSaving(way, raw);
    const editions = editionsIn(shown);
    expect(editions.length).toBeGreaterThan(0);
    expect(editions.filter((edition) => edition.startsWith(first))).toEqual([]);
    expect(editionsIn(await look(way, raw)).some((edition) => edition.startsWith(first))).toBe(true);
  });

  test("is tried on every page whose form overwrites or publishes", () => {
    expect(withEdition).toBeGreaterThan(18);
  });
});
