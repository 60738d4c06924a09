import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Center, Context } from "@/lib/db/context";
import { inCenter } from "@/lib/db/tenant";
import { together } from "@/lib/db/together";
import { makeCall, makeCenter, makePerson, ownerClient, visitOf } from "../../support/factories";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let inside: <T>(run: (ctx: Context) => Promise<T>) => Promise<T>;

async function insideOf(center: Center): Promise<typeof inside> {
  const staff = await makePerson(owner, center, ["staff"]);
  return (run) => inCenter(visitOf(center, staff, "call.prepare", "2022-01-02"), run);
}

beforeAll(async () => {
  inside = await insideOf(await makeCenter(owner));
  await inside((ctx) => makeCall(ctx));
});
afterAll(() => owner.$disconnect());

describe("questions asked together", () => {
  it("are answered in their order, by the rows of this center", async () => {
    await (await insideOf(await makeCenter(owner)))((ctx) => makeCall(ctx));
    const answers = await inside(({ db }) =>
      together(
        () => db.$queryRaw`select 'slow' as word from pg_sleep(0.05)`,
        () => db.call.count(),
        async () => "no question at all",
      ),
    );
    expect(answers).toEqual([[{ word: "slow" }], 1, "no question at all"]);
  });

  it("do not wait for each other's answers", async () => {
    const told: string[] = [];
    await inside(({ db }) =>
      together(
        async () => {
          await db.$queryRaw`select 1 from pg_sleep(0.2)`;
          told.push("first answered");
        },
        async () => {
          told.push("second asked");
          return db.call.count();
        },
      ),
    );
    expect(told).toEqual(["second asked", "first answered"]);
  });

  it("fail with the first that fails, and leave the connection in order", async () => {
    const refused = inside(({ db }) =>
      together(
        () => Promise.reject(new Error("refused")),
        () => db.call.count(),
        () => db.call.count(),
      ),
    );
    await expect(refused).rejects.toThrow("refused");
    expect(await inside(({ db }) => together(() => db.call.count()))).toEqual([1]);
  });
});
