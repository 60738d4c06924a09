import { afterAll, describe, expect, it } from "vitest";
import { database } from "@/lib/db/client";
import { inCenter } from "@/lib/db/tenant";
import { makeCenter, makeCohort, makePerson, ownerClient, visitOf } from "../../support/factories";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
afterAll(() => owner.$disconnect());

describe("a transaction whose BEGIN nobody waits for", () => {
  it("leaves nothing when it fails half-way, not even its tenant", async () => {
    const center = await makeCenter(owner);
    const staff = await makePerson(owner, center, ["staff"]);
    const visit = visitOf(center, staff, "cohort.prepare", "2022-01-02");
    const half = inCenter(visit, async (ctx) => {
      await makeCohort(ctx);
      throw new Error("half-way");
    });
    await expect(half).rejects.toThrow("half-way");
    expect(await inCenter(visit, ({ db }) => db.cohort.count())).toBe(0);
    const everyConnection = Array.from(
      { length: 10 },
      () => database().$queryRaw<{ tenant: string }[]>`
      select coalesce(current_setting('app.center_id', true), '') as tenant from pg_sleep(0.05)`,
    );
    for (const rows of await Promise.all(everyConnection)) expect(rows).toEqual([{ tenant: "" }]);
  });

  it("is seen by nobody before it is committed", async () => {
    const center = await makeCenter(owner);
    const staff = await makePerson(owner, center, ["staff"]);
    const visit = visitOf(center, staff, "cohort.prepare", "2022-01-02");
    await inCenter(visit, async (ctx) => {
      await makeCohort(ctx);
      expect(await inCenter(visit, ({ db }) => db.cohort.count())).toBe(0);
    });
    expect(await inCenter(visit, ({ db }) => db.cohort.count())).toBe(1);
  });
});
