import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Center } from "@/lib/db/context";
import { actInCenter, inCenter } from "@/lib/db/tenant";
import { AppError } from "@/lib/domain/base/errors";
import { ownerPool } from "../../support/database";
import { makeCenter, makePerson, ownerClient, type Person, visitOf } from "../../support/factories";
import { acts } from "./acts";
import { listViews, recordViews } from "./views";
import { secret, type Theirs, theirWorld } from "./world";

// Every door of a center, tried from another center with real ids of real records. A door that is not in the
// lists fails the first test; one that lets something through fails its own.

const app = path.resolve(import.meta.dirname, "../../../app/[center]");
const files = readdirSync(app, { recursive: true, encoding: "utf8" });

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let theirs: Theirs;
let ours: Center;
let us: Person;

beforeAll(async () => {
  theirs = await theirWorld(owner);
  ours = await makeCenter(owner);
  us = await makePerson(owner, ours, ["manager", "panelist"]);
});
afterAll(() => owner.$disconnect());

/** Everything one center holds, as one value. */
async function contentOf(center: Center): Promise<string> {
  const { rows: tables } = await ownerPool().query<{ name: string }>(
    "select table_name as name from information_schema.columns where column_name = 'center_id' and table_schema = 'public'",
  );
  const parts = [];
  for (const { name } of tables) {
    const { rows } = await ownerPool().query<{ sum: string | null }>(
      `select md5(string_agg(t::text, '|' order by t::text)) as sum from ${name} t where center_id = $1`,
      [center.id],
    );
    parts.push(`${name}:${rows[0]?.sum}`);
  }
  const { rows } = await ownerPool().query("select md5(t::text) as sum from centers t where id = $1", [
    center.id,
  ]);
  return [...parts, JSON.stringify(rows)].join("\n");
}

async function refusalCode(attempt: Promise<unknown>): Promise<string> {
  const fault = await attempt.then(
    () => "let in",
    (error: unknown) => error,
  );
  return fault instanceof AppError ? fault.code : String(fault);
}

describe("the lists are complete", () => {
  test("every server action of a center is tried", () => {
    const names = files
      .filter((file) => file.endsWith("actions.ts"))
      .flatMap((file) => [
        ...readFileSync(path.join(app, file), "utf8").matchAll(/export const (\w+Action)\b/g),
      ])
      .map(([, name]) => name);
    expect(names.length).toBeGreaterThan(20);
    expect(Object.keys(acts).sort()).toEqual(names.sort());
  });

  test("every page and route of a center is tried", () => {
    const pages = files
      .filter((file) => ["page.tsx", "route.ts"].includes(path.basename(file)))
      .map((file) => path.dirname(file).replaceAll(path.sep, "/"))
      .filter((page) => !page.endsWith("[...rest]")); // reads nothing: every address that is no page
    expect([...Object.keys(recordViews), ...Object.keys(listViews)].sort()).toEqual(pages.sort());
  });
});

describe("an act with another center's ids", () => {
  test.each(Object.entries(acts))(
    "%s leaves the other center as it was",
    async (_name, { act, ownCenterOnly }) => {
      const before = await contentOf(theirs.center);
      const visit = visitOf(ours, us, "desk.view", "2022-01-25");
      const attempt = actInCenter(visit, (ctx) => act(ctx, theirs));
      if (ownCenterOnly) await attempt;
      else expect(await refusalCode(attempt)).toBe("not_found");
      expect(await contentOf(theirs.center)).toBe(before);
    },
  );

  test("writes nothing into the own center either when it is refused", async () => {
    const before = await contentOf(ours);
    for (const { act, ownCenterOnly } of Object.values(acts)) {
      if (ownCenterOnly) continue;
      const visit = visitOf(ours, us, "desk.view", "2022-01-25");
      await actInCenter(visit, (ctx) => act(ctx, theirs)).catch(() => undefined);
    }
    expect(await contentOf(ours)).toBe(before);
  });
});

describe("a page about another center's record", () => {
  test.each(Object.entries(recordViews))("%s does not exist", async (_name, view) => {
    const visit = visitOf(ours, us, "desk.view", "2022-01-25");
    expect(await refusalCode(inCenter(visit, (ctx) => view(ctx, theirs)))).toBe("not_found");
  });

  test.each(Object.entries(recordViews))("%s lets its own people in", async (name, view) => {
    const person = name.startsWith("panel/") ? theirs.panelist.person : theirs.staff;
    const visit = visitOf(theirs.center, person, "desk.view", "2022-01-25");
    expect(await inCenter(visit, (ctx) => view(ctx, theirs))).toBeTruthy();
  });
});

describe("a list", () => {
  test.each(Object.entries(listViews))("%s shows nothing of another center", async (_name, view) => {
    const visit = visitOf(ours, us, "desk.view", "2022-01-25");
    const shown = JSON.stringify(await inCenter(visit, (ctx) => view(ctx, theirs)), null, 1);
    expect(shown).not.toContain(secret);
    for (const id of [theirs.center.id, theirs.reviewing.id, theirs.application.id, theirs.agreement.id]) {
      expect(shown).not.toContain(id);
    }
  });

  test("has data that could leak: its own people see it", async () => {
    const visit = visitOf(theirs.center, theirs.staff, "desk.view", "2022-01-25");
    for (const name of [
      "desk/applications",
      "desk/calls",
      "desk/agreements",
      "desk/news",
      "(public)/calls",
    ]) {
      const view = listViews[name];
      expect(JSON.stringify(await inCenter(visit, async (ctx) => view?.(ctx, theirs))), name).toContain(
        secret,
      );
    }
  });
});
