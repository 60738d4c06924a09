import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Center } from "@/lib/db/context";
import { actInCenter, inCenter } from "@/lib/db/tenant";
import { assignableRoles, can, type Scope, system } from "@/lib/domain/access";
import { AppError } from "@/lib/domain/base/errors";
import { makeWorker } from "../../support/community/community-world";
import { makeCenter, makePerson, ownerClient, type Person, visitOf } from "../../support/factories";
import { ownerPool } from "../../support/machine/database";
import { type CenterWay, isCenterWay, waysIn } from "../../support/machine/doors";
import { statementsOf } from "../../support/machine/statements";
import { writtenOut } from "../../support/machine/written-out";
import { makeOrganization, makeRepresentative } from "../../support/portal-world";
import { ids, special, texts } from "./examples";
import { address, fieldsOf, filtered, form, type Raw } from "./filled-in";
import { secret, type Theirs, theirWorld } from "./world";

// Every door of a center, as it was declared, tried from another center with real ids of real records. A new door is
// tried without a line here; a field that no form had before needs an example.

// Nothing passes the page that stands for all addresses that are none.
const ways = (await waysIn()).filter(isCenterWay).filter((way) => fieldsOf(way) !== null);
const isAct = ({ door }: CenterWay) => ["action", "upload", "job"].includes(door.kind);
const [acts, views] = [ways.filter(isAct), ways.filter((way) => !isAct(way))];
const named = (some: CenterWay[]) => some.map((way) => [`${way.kind} ${way.name}`, way] as const);

/** They answer "nothing found" in place of a refusal, so that the record of the try is kept. */
const findNothing = ["trackApplicationAction"];

/** They show no record by its name: an empty form, counts, a frame without reads, a search without words. */
const nameless = [
  "page [center]/community/assisted/exports/new",
  "page [center]/(public)/join",
  "page [center]/(public)/mobilizations",
  "route [center]/desk/tallies/import/template GET",
  "route [center]/desk/teams/import/template GET",
  "page [center]/(public)/track",
  "page [center]/(public)/receipt",
  "page [center]/(public)/verify",
  "page [center]/(public)/orders",
  "page [center]/(public)/dispatches",
  "page [center]/(public)/survey",
  "page [center]/desk/agreements/sign",
  "page [center]/desk/calls/new",
  "page [center]/desk/search",
  "page [center]/desk/messages/templates",
  "page [center]/desk/news/new",
  "page [center]/desk/periods/new",
  "page [center]/desk/trainings/new",
  "page [center]/desk/dashboard/services",
  "page [center]/portal/opportunities/new",
  "page [center]/desk/dashboard/space",
  "page [center]/desk/dashboard/projects",
  "route [center]/desk/dashboard/projects/export GET",
  "page [center]/desk/persons/new",
  "page [center]/desk/censuses/new",
  "route [center]/desk/censuses/import/template GET",
  "page [center]/desk/settings/agreements/new",
  "layout [center]/desk",
  "layout [center]/panel",
  "layout [center]/evaluation",
  "layout [center]/mentor",
  "layout [center]/approval",
];

/** By the column or the key of the center itself, each with a value; or by writing it. */
const namesCenter =
  /center_id"?\s*(=\s*\$|in\s*\((\$|null))|centers"?(\."id"| where id)\s*=\s*\$|^insert into .*center_id/is;

const today = "2022-01-25";
const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let theirs: Theirs;
let theirContent: string;
/** The statement of `contentOf`. */
let contents: string;
let ours: Center;
let us: Person;
let ourOrganization: { id: string };
let ourPlace: { id: string };

beforeAll(async () => {
  theirs = await theirWorld(owner);
  contents = await contentsOfTables();
  theirContent = await contentOf(theirs.center);
});
afterAll(() => owner.$disconnect());

/** A center of our own, and somebody who may do everything there. */
async function settle(): Promise<void> {
  ours = await makeCenter(owner);
  us = await makePerson(owner, ours, [...assignableRoles]);
  ourOrganization = await makeOrganization(owner, ours, "我们的机构");
  us = await makeRepresentative(owner, ours, us, ourOrganization);
  ourPlace = await owner.place.create({
    data: { centerId: ours.id, kind: "community", name: "我们的社区" },
  });
  us = await makeWorker(owner, ours, us, ourPlace);
}

/** Everything one center holds, as one value: a row for every table, in one statement. */
async function contentOf(center: Center): Promise<string> {
  const { rows } = await ownerPool().query<{ content: string }>(contents, [center.id]);
  return rows.map(({ content }) => content).join("\n");
}

async function contentsOfTables(): Promise<string> {
  const { rows } = await ownerPool().query<{ name: string }>(
    "select table_name as name from information_schema.columns where column_name = 'center_id' and table_schema = 'public'",
  );
  const one = (name: string, key: string) =>
    `select '${name}:' || md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as content from ${name} t where ${key} = $1`;
  return [one("centers", "id"), ...rows.map(({ name }) => one(name, "center_id"))].join(" union all ");
}

async function refusalCode(attempt: Promise<unknown>): Promise<string> {
  const fault = await attempt.then(
    () => "let in",
    (error: unknown) => error,
  );
  if (fault instanceof AppError) return fault.code === "invalid" ? JSON.stringify(fault) : fault.code;
  return String(fault);
}

/** What a door is narrowed to when its visitor is of this organization and this place; the whole center for all others. */
function within({ door }: CenterWay, organization: { id: string }, place: { id: string }): Scope {
  if (door.scope === "organization") return { organization: organization.id };
  return door.scope === "place" ? { place: place.id } : {};
}

function act(way: CenterWay, raw: Raw): Promise<unknown> {
  const { door } = way;
  const actor = door.kind === "job" ? system : us;
  const scope = within(way, ourOrganization, ourPlace);
  return actInCenter(visitOf(ours, actor, door.permission, today, scope), (ctx) => door.run(ctx, raw));
}

function look(way: CenterWay, raw: Raw): Promise<unknown> {
  const visit = visitOf(ours, us, way.door.permission, today, within(way, ourOrganization, ourPlace));
  return inCenter(visit, (ctx) => way.door.run(ctx, raw));
}

/** The same page for whoever may see it in the other center. */
function lookThere(way: CenterWay, raw: Raw): Promise<unknown> {
  const { door } = way;
  const scope = within(way, theirs.organization, theirs.place);
  const people = [theirs.staff, theirs.panelist.person, theirs.mentor, theirs.representative, theirs.worker];
  const person = people.find(({ actor }) => can(actor, door.permission, scope)) ?? theirs.staff;
  return inCenter(visitOf(theirs.center, person, door.permission, today, scope), (ctx) => door.run(ctx, raw));
}

function expectNothingOfTheirs(shown: unknown): void {
  const text = writtenOut(shown);
  expect(text).not.toContain(secret);
  for (const id of [theirs.center.id, theirs.reviewing.id, theirs.application.id, theirs.agreement.id]) {
    expect(text).not.toContain(id);
  }
}

test("there are doors to try", () => {
  expect(acts.length).toBeGreaterThan(25);
  expect(views.length).toBeGreaterThan(30);
});

test("no example and no exception outlives the doors it was for", () => {
  const fields = new Set(ways.flatMap((way) => fieldsOf(way) ?? []).map(({ field }) => field));
  const names = new Set(ways.flatMap(({ kind, name }) => [name, `${kind} ${name}`]));
  expect(Object.keys({ ...ids, ...texts }).filter((field) => !fields.has(field))).toEqual([]);
  expect([...Object.keys(special), ...findNothing, ...nameless].filter((name) => !names.has(name))).toEqual(
    [],
  );
});

describe("an act of a center, with another center's ids", () => {
  beforeAll(settle);

  test.each(named(acts))("%s leaves the other center as it was", async (_name, way) => {
    const { raw, namesTheirs } = form(way, theirs);
    if (!namesTheirs || findNothing.includes(way.name)) {
      await settle(); // the act may do what it says, and the next one finds all as it was
      expectNothingOfTheirs(await act(way, raw));
      await settle();
    } else {
      const before = await contentOf(ours);
      expect(await refusalCode(act(way, raw))).toBe("not_found");
      expect(await contentOf(ours)).toBe(before);
    }
    expect(await contentOf(theirs.center)).toBe(theirContent);
  });

  test("finds what belongs to the center itself", async () => {
    for (const way of acts.filter(({ name }) => findNothing.includes(name))) {
      expect(writtenOut(await lookThere(way, form(way, theirs).raw))).toContain(secret);
    }
  });
});

describe("a page of a center", () => {
  beforeAll(settle);

  test.each(named(views))("%s shows nothing of another center", async (_name, way) => {
    const { raw, namesTheirs } = address(way, theirs);
    if (namesTheirs) expect(await refusalCode(look(way, raw))).toBe("not_found");
    else {
      expectNothingOfTheirs(await look(way, raw));
      // Filtered by what is not there, a list may also say that there is no such thing.
      const found = look(way, filtered(way, theirs).raw).catch((fault: unknown) => {
        if (fault instanceof AppError && fault.code === "not_found") return null;
        throw fault;
      });
      expectNothingOfTheirs(await found);
    }
  });

  test.each(named(views))("%s names its center in every statement", async (_name, way) => {
    const { raw } = address(way, theirs);
    const sent = await statementsOf(() => lookThere(way, raw));
    expect(sent.filter((statement) => !namesCenter.test(statement))).toEqual([]);
  });

  test.each(named(views))("%s has something that could leak: its own people see it", async (name, way) => {
    const { raw, namesTheirs } = address(way, theirs);
    const shown = await lookThere(way, raw);
    if (namesTheirs) expect(shown).toBeTruthy();
    else if (!nameless.includes(name)) expect(writtenOut(shown)).toContain(secret);
  });
});
