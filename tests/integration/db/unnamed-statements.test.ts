import { afterEach, describe, expect, it, vi } from "vitest";

// A pooler that hands a connection from one transaction to the next loses what was prepared on it.

afterEach(() => vi.unstubAllEnvs());

/** What a new process with this setting has prepared on its connection once it has asked twice with a value. */
async function preparedWith(setting: string | undefined): Promise<string[]> {
  vi.stubEnv("DATABASE_STATEMENTS", setting);
  vi.resetModules();
  Reflect.deleteProperty(globalThis, "fuhuaPrisma");
  const { database } = await import("@/lib/db/client");
  try {
    return await database().$transaction(async (db) => {
      for (const number of [7, 8])
        expect(await db.$queryRaw`select ${number}::int as number`).toEqual([{ number }]);
      const rows = await db.$queryRaw<{ statement: string }[]>`select statement from pg_prepared_statements`;
      return rows.map(({ statement }) => statement);
    });
  } finally {
    await database().$disconnect();
  }
}

describe("DATABASE_STATEMENTS", () => {
  it("unset keeps a statement with values parsed", async () => {
    expect(await preparedWith(undefined)).toEqual(["select $1::int as number"]);
  });

  it("unnamed keeps nothing on the connection", async () => {
    expect(await preparedWith("unnamed")).toEqual([]);
  });

  it("with any other word is refused", async () => {
    await expect(preparedWith("none")).rejects.toThrow("DATABASE_STATEMENTS");
  });
});
