import { afterAll, expect, it, vi } from "vitest";
import { database } from "@/lib/db/client";
import { lookAtDatabase } from "@/lib/db/look";

afterAll(() => database().$disconnect());

it("sees busy, and not down, while all connections of the pool are taken, and then that they are free", async () => {
  const holding = Array.from({ length: 10 }, () =>
    database().$transaction((db) => db.$queryRaw`select pg_sleep(5)::text`, { timeout: 9_000 }),
  );
  const state = await vi.waitFor(async () => {
    const seen = await lookAtDatabase();
    expect(seen.database).toBe("busy");
    return seen;
  }, 4_000);
  expect(state).toMatchObject({ saw: expect.stringContaining("没有空闲连接"), jobsGivenUp: 0 });
  await Promise.all(holding);
  expect(await lookAtDatabase()).toMatchObject({ database: "up" });
});

it("gives those who ask at the same time the same answer", async () => {
  const [one, other] = await Promise.all([lookAtDatabase(), lookAtDatabase()]);
  expect(one).toBe(other);
  expect(await lookAtDatabase()).not.toBe(one);
});
