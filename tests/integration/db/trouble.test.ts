import { setTimeout } from "node:timers/promises";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { database } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { databaseTrouble } from "@/lib/db/trouble";
import { ownerPool } from "../../support/machine/database";
import { wayToDatabase } from "../../support/machine/way-to-database";

// The faults are those of the real database, as they come through Prisma.

const way = await wayToDatabase(process.env.DATABASE_URL ?? "");
process.env.DATABASE_URL = way.address;

afterEach(() => way.set("open"));
afterAll(async () => {
  await database().$disconnect();
  way.close();
});

type Db = Prisma.TransactionClient;

async function troubleOf(attempt: Promise<unknown>): Promise<string | undefined> {
  const fault = await attempt.then(
    () => new Error("there was no fault"),
    (error: unknown) => error,
  );
  return databaseTrouble(fault)?.code;
}

/** What comes of a transaction with a limit of so many milliseconds. */
function limited(setting: string, run: (db: Db) => Promise<unknown>): Promise<unknown> {
  return database().$transaction(async (db) => {
    await db.$queryRaw`select set_config(${setting}, '100', true)`;
    await run(db);
  });
}

const sleep = (db: Pick<Db, "$queryRaw">, seconds: number) => db.$queryRaw`select pg_sleep(${seconds})::text`;

describe("busy is said of", () => {
  it("a lock that another holds, met by plain SQL and by a model", async () => {
    const holder = await ownerPool().connect();
    try {
      await holder.query("begin; lock table news in access exclusive mode");
      expect(await troubleOf(limited("lock_timeout", (db) => db.$queryRaw`select 1 from news`))).toBe("busy");
      expect(await troubleOf(limited("lock_timeout", (db) => db.news.count()))).toBe("busy");
    } finally {
      await holder.query("rollback");
      holder.release();
    }
  });

  it("a statement that takes too long", async () => {
    expect(await troubleOf(limited("statement_timeout", (db) => sleep(db, 5)))).toBe("busy");
  });

  it("a transaction that ran out of time", async () => {
    const late = database().$transaction(
      async (db) => {
        await setTimeout(200);
        await sleep(db, 0);
      },
      { timeout: 100 },
    );
    expect(await troubleOf(late)).toBe("busy");
  });

  it("a pool without a connection left, for a transaction and for a statement", async () => {
    const holding = Array.from({ length: 10 }, () =>
      database().$transaction((db) => sleep(db, 6), { timeout: 9_000 }),
    );
    await setTimeout(100);
    const transaction = database().$transaction((db) => sleep(db, 0), { maxWait: 100 });
    expect(await troubleOf(transaction)).toBe("busy");
    expect(await troubleOf(sleep(database(), 0))).toBe("busy");
    await Promise.all(holding);
  });
});

describe("unavailable is said of", () => {
  it("a database that refuses", async () => {
    way.set("refused");
    expect(await troubleOf(database().center.count())).toBe("unavailable");
    expect(await troubleOf(database().$queryRaw`select 1`)).toBe("unavailable");
    expect(await troubleOf(database().$transaction((db) => db.center.count()))).toBe("unavailable");
  });

  it("a server that is being stopped", async () => {
    const cut = database().$transaction(async (db) => {
      const [own] = await db.$queryRaw<{ pid: number }[]>`select pg_backend_pid() as pid`;
      await ownerPool().query("select pg_terminate_backend($1)", [own?.pid]);
      await db.center.count();
    });
    expect(await troubleOf(cut)).toBe("unavailable");
  });

  it("a way that broke off in the middle", async () => {
    const cut = database().$transaction(async (db) => {
      await db.center.count();
      way.set("refused");
      await db.center.count();
    });
    expect(await troubleOf(cut)).toBe("unavailable");
  });
});

it("a mistake of ours is no trouble of the database's", async () => {
  const mistake = database().$queryRaw`select 1 / ${0}::int`;
  expect(await troubleOf(mistake)).toBeUndefined();
  expect(databaseTrouble(new Error("broken"))).toBeNull();
});
