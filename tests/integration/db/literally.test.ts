import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Center } from "@/lib/db/context";
import { literally } from "@/lib/db/literally";
import { inCenter } from "@/lib/db/tenant";
import {
  makeApplication,
  makeCall,
  makeCenter,
  makePerson,
  ownerClient,
  visitOf,
} from "../../support/factories";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
const names = ["100%互助", "100分互助", "互助_一", "互助二一", "互助\\一"];
let center: Center;
let found: (words: string) => Promise<string[]>;

beforeAll(async () => {
  center = await makeCenter(owner);
  const staff = await makePerson(owner, center, ["staff"]);
  const visit = visitOf(center, staff, "application.view", "2022-01-10");
  await inCenter(visit, async (ctx) => {
    const call = await makeCall(ctx);
    for (const name of names) await makeApplication(ctx, call, { name });
  });
  found = (words) =>
    inCenter(visit, async ({ db }) => {
      const where = { name: { contains: literally(words) } };
      const rows = await db.application.findMany({ where, orderBy: { receipt: "asc" } });
      return rows.map(({ name }) => name);
    });
});
afterAll(() => owner.$disconnect());

describe("words to look for", () => {
  it("mean themselves, whatever LIKE would make of them", async () => {
    expect(await found("100%互")).toEqual(["100%互助"]);
    expect(await found("助_一")).toEqual(["互助_一"]);
    expect(await found("助\\一")).toEqual(["互助\\一"]);
  });

  it("are found as a part", async () => {
    expect(await found("互助")).toEqual(names);
  });
});
