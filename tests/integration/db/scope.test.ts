import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Center, Context } from "@/lib/db/context";
import { inCenter } from "@/lib/db/tenant";
import { type Scope, type ScopeKind, scopeKinds } from "@/lib/domain/access";
import { communityWorld } from "../../support/community/community-world";
import {
  makeCenter,
  makeCohort,
  makeIncubatee,
  makePerson,
  ownerClient,
  type Person,
  visitOf,
} from "../../support/factories";
import { ownerPool } from "../../support/machine/database";

// What a table of a center is within a narrower scope, on tables made as a migration makes them, and on the real ones.

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
const [ours, theirs] = [randomUUID(), randomUUID()];
let center: Center;
let other: Center;
let staff: Person;

beforeAll(async () => {
  center = await makeCenter(owner);
  other = await makeCenter(owner);
  staff = await makePerson(owner, center, ["staff"]);
  for (const kind of scopeKinds) await ownerPool().query(tablesFor(kind));
});
afterAll(() => owner.$disconnect());

/** A table with the column of a scope, and one whose rows name several in a table of links. */
function tablesFor(kind: ScopeKind): string {
  const key =
    "center_id uuid not null, id uuid not null default gen_random_uuid(), primary key (center_id, id)";
  return `
    create table by_${kind} (${key}, ${kind}_id uuid, note text not null);
    create table with_${kind} (${key}, note text not null);
    create table links_${kind} (${key}, with_id uuid not null, ${kind}_id uuid not null);
    select guard_tenant_table('by_${kind}'), guard_tenant_table('with_${kind}'), guard_tenant_table('links_${kind}');
    select narrow_by('by_${kind}', '${kind}_id'), narrow_by('links_${kind}', '${kind}_id'),
           narrow_by_link('with_${kind}', '${kind}_id', 'links_${kind}', 'with_id');`;
}

function inside<T>(scope: Scope, run: (ctx: Context) => Promise<T>, where = center): Promise<T> {
  return inCenter(visitOf(where, staff, "desk.view", "2022-01-10", scope), run);
}

function notes(ctx: Context, table: string): Promise<string[]> {
  return ctx.db
    .$queryRawUnsafe<{ note: string }[]>(`select note from ${table} order by note`)
    .then((rows) => rows.map(({ note }) => note));
}

describe.each(scopeKinds)("a table narrowed by %s", (kind) => {
  const table = `by_${kind}`;
  const within = { [kind]: ours };
  const insert = (ctx: Context, id: string | null, note: string, centerId = center.id) =>
    ctx.db.$executeRawUnsafe(
      `insert into ${table} (center_id, ${kind}_id, note) values ($1::uuid, $2::uuid, $3)`,
      centerId,
      id,
      note,
    );

  beforeAll(async () => {
    await inside({}, async (ctx) => {
      await insert(ctx, ours, "ours");
      await insert(ctx, theirs, "theirs");
      await insert(ctx, null, "nobody's");
    });
    await inside({}, (ctx) => insert(ctx, ours, "ours, elsewhere", other.id), other);
  });

  it("is whole at the doors of staff", async () => {
    expect(await inside({}, (ctx) => notes(ctx, table))).toEqual(["nobody's", "ours", "theirs"]);
  });

  it("has the own rows of this center within the scope, and none within any other", async () => {
    expect(await inside(within, (ctx) => notes(ctx, table))).toEqual(["ours"]);
    expect(await inside({ [kind]: randomUUID() }, (ctx) => notes(ctx, table))).toEqual([]);
    for (const another of scopeKinds.filter((each) => each !== kind)) {
      expect(await inside({ [another]: ours }, (ctx) => notes(ctx, table))).toEqual([]);
    }
  });

  it("changes and deletes the own rows alone", async () => {
    const count = inside(within, async ({ db }) => [
      await db.$executeRawUnsafe(`update ${table} set note = note`),
      await db.$executeRawUnsafe(`delete from ${table} where ${kind}_id is distinct from $1::uuid`, ours),
    ]);
    expect(await count).toEqual([1, 0]);
    expect(await inside({}, (ctx) => notes(ctx, table))).toHaveLength(3);
  });

  it("takes own rows, and no row of another or of nobody, by moving one either", async () => {
    await inside(within, async (ctx) => {
      await insert(ctx, ours, "new");
      await ctx.db.$executeRawUnsafe(`delete from ${table} where note = 'new'`);
    });
    const refused = /row-level security/;
    await expect(inside(within, (ctx) => insert(ctx, theirs, "planted"))).rejects.toThrow(refused);
    await expect(inside(within, (ctx) => insert(ctx, null, "planted"))).rejects.toThrow(refused);
    for (const target of [theirs, null]) {
      const moved = inside(within, ({ db }) =>
        db.$executeRawUnsafe(`update ${table} set ${kind}_id = $1::uuid`, target),
      );
      await expect(moved).rejects.toThrow(refused);
    }
  });
});

describe.each(scopeKinds)("a table narrowed by links to %s", (kind) => {
  const table = `with_${kind}`;
  const shared = randomUUID();
  const alien = randomUUID();
  const insert = (ctx: Context, id: string, note: string) =>
    ctx.db.$executeRawUnsafe(
      `insert into ${table} (center_id, id, note) values ($1::uuid, $2::uuid, $3)`,
      center.id,
      id,
      note,
    );
  const link = (ctx: Context, id: string, scope: string) =>
    ctx.db.$executeRawUnsafe(
      `insert into links_${kind} (center_id, with_id, ${kind}_id) values ($1::uuid, $2::uuid, $3::uuid)`,
      center.id,
      id,
      scope,
    );

  beforeAll(() =>
    inside({}, async (ctx) => {
      await insert(ctx, shared, "shared");
      await insert(ctx, alien, "theirs");
      for (const scope of [ours, theirs]) await link(ctx, shared, scope);
      await link(ctx, alien, theirs);
    }),
  );

  it("has the rows that name the own one, for reading and for writing", async () => {
    expect(await inside({}, (ctx) => notes(ctx, table))).toEqual(["shared", "theirs"]);
    const seen = await inside({ [kind]: ours }, async (ctx) => [
      await notes(ctx, table),
      await ctx.db.$executeRawUnsafe(`update ${table} set note = note`),
      await ctx.db.$executeRawUnsafe(`delete from ${table} where id = $1::uuid`, alien),
    ]);
    expect(seen).toEqual([["shared"], 1, 0]);
  });

  it("takes a new row, which is there once it is linked to the own one, and to no other", async () => {
    const id = randomUUID();
    const seen = await inside({ [kind]: ours }, async (ctx) => {
      await insert(ctx, id, "new");
      const before = await notes(ctx, table);
      await link(ctx, id, ours);
      return [before, await notes(ctx, table)];
    });
    expect(seen).toEqual([["shared"], ["new", "shared"]]);
    const planted = inside({ [kind]: ours }, (ctx) => link(ctx, alien, theirs));
    await expect(planted).rejects.toThrow(/row-level security/);
  });

  it("lets nobody come to a row by knowing its id: not by a link to it, nor by moving one there", async () => {
    const own = { [kind]: ours };
    const refused = /row-level security/;
    await expect(inside(own, (ctx) => link(ctx, alien, ours))).rejects.toThrow(refused);
    const unlinked = randomUUID();
    await inside({}, (ctx) => insert(ctx, unlinked, "without a link"));
    await expect(inside(own, (ctx) => link(ctx, unlinked, ours))).rejects.toThrow(refused);
    const moved = inside(own, ({ db }) =>
      db.$executeRawUnsafe(`update links_${kind} set with_id = $1::uuid`, alien),
    );
    expect(await moved).toBe(0);
  });

  it("is closed within a scope of another kind, and so are its links", async () => {
    for (const another of scopeKinds.filter((each) => each !== kind)) {
      expect(await inside({ [another]: ours }, (ctx) => notes(ctx, table))).toEqual([]);
      const planted = inside({ [another]: ours }, (ctx) => link(ctx, shared, ours));
      await expect(planted).rejects.toThrow(/row-level security/);
    }
  });
});

describe("the tables of a center", () => {
  it("hold one organization within its scope: its record, its stays, its people's grants", async () => {
    const [mine, alien] = await inside({}, async (ctx) => {
      const cohort = await makeCohort(ctx);
      return [
        await makeIncubatee(ctx, cohort, { name: "本机构" }),
        await makeIncubatee(ctx, cohort, { name: "别家" }),
      ];
    });
    for (const { organizationId } of [mine, alien]) {
      const person = await makePerson(owner, null, [], { name: `代表${organizationId}` });
      await owner.membership.create({
        data: {
          centerId: center.id,
          userId: person.id,
          name: `代表${organizationId}`,
          grants: { create: { role: "organization", organizationId } },
        },
      });
    }
    const scope = { organization: mine.organizationId };
    const seen = await inside(scope, async ({ db }) => ({
      organizations: (await db.organization.findMany()).map(({ name }) => name),
      incubatees: (await db.incubatee.findMany()).map(({ id }) => id),
      grants: (await db.grant.findMany()).map(({ organizationId }) => organizationId),
      members: await db.$queryRaw`select name from members`,
      renamed: await db.organization.updateMany({
        where: { id: alien.organizationId },
        data: { name: "改" },
      }),
    }));
    expect(seen).toEqual({
      organizations: ["本机构"],
      incubatees: [mine.id],
      grants: [mine.organizationId],
      members: [{ name: `代表${mine.organizationId}` }],
      renamed: { count: 0 },
    });
    // What nobody has narrowed is closed.
    const closed = inside(scope, async ({ db }) => [await db.call.count(), await db.membership.count()]);
    expect(await closed).toEqual([0, 0]);
    const founded = inside(scope, ({ db }) =>
      db.organization.create({
        data: { centerId: center.id, name: "新机构", category: "公益慈善", legalStatus: "team" },
      }),
    );
    await expect(founded).rejects.toThrow(/row-level security/);
  });

  it("hold a place and all below it within its scope, and nothing of the neighbour or of what is above", async () => {
    const world = await communityWorld(owner, center);
    const { street, community, grid, neighbour } = world;
    const order = (placeId: string, handlerId = placeId) => ({
      ...{ centerId: center.id, placeId, handlerId, number: `单${placeId}`, kind: "家政" },
      ...{ source: "visit" as const, content: "换灯泡", askedAt: new Date("2022-01-10") },
    });
    await owner.serviceOrder.createMany({
      data: [order(street.id), order(community.id), order(grid.id), order(neighbour.id)],
    });
    const asker = { centerId: center.id, name: "李大妈", phone: "13800001234" };
    for (const { id: orderId } of await owner.serviceOrder.findMany({ where: { centerId: center.id } })) {
      await owner.orderAsker.create({ data: { ...asker, orderId } });
    }
    const seen = (place: { id: string }) =>
      inside({ place: place.id }, async ({ db }) => ({
        orders: (await db.serviceOrder.findMany()).map(({ placeId }) => placeId).sort(),
        askers: await db.orderAsker.count(),
        changed: (await db.serviceOrder.updateMany({ data: { priority: true } })).count,
      }));
    const all = [street.id, community.id, grid.id, neighbour.id].sort();
    expect(await seen(street)).toEqual({ orders: all, askers: 4, changed: 4 });
    expect(await seen(community)).toEqual({ orders: [community.id, grid.id].sort(), askers: 2, changed: 2 });
    expect(await seen(grid)).toEqual({ orders: [grid.id], askers: 1, changed: 1 });
    const planted = inside({ place: community.id }, ({ db }) =>
      db.serviceOrder.create({ data: { ...order(neighbour.id), number: "假单" } }),
    );
    await expect(planted).rejects.toThrow(/row-level security/);
    // What was passed up is still seen where it was asked, and by whoever has it in hand now.
    await owner.serviceOrder.updateMany({
      where: { centerId: center.id, placeId: grid.id },
      data: { handlerId: neighbour.id },
    });
    expect((await seen(neighbour)).orders).toEqual([grid.id, neighbour.id].sort());
    expect((await seen(grid)).orders).toEqual([grid.id]);
  });
});

it("is asked once in a statement what it carries out and evaluates, not once for each row", async () => {
  const { rows } = await ownerPool().query(`
    select tablename from pg_policies
     where qual ~ 'FROM \\(*evaluations' or qual ~ 'JOIN evaluations' or with_check ~ 'evaluations v'`);
  expect(rows).toEqual([]);
});
