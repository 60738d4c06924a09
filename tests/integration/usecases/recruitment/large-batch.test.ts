import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import type { Center, Context } from "@/lib/db/context";
import { type Sql, sql } from "@/lib/db/sql";
import { inCenter } from "@/lib/db/tenant";
import { getApplication } from "@/lib/usecases/recruitment/application";
import { listApplications } from "@/lib/usecases/recruitment/application-list";
import {
  makeApplication,
  makeCall,
  makeCenter,
  makePerson,
  ownerClient,
  type Person,
  visitOf,
} from "../../../support/factories";

// A batch of thousands: what the screens ask of it must not grow with it.

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let center: Center;
let staff: Person;
let call: Awaited<ReturnType<typeof makeCall>>;
let middle: string;

function look<T>(run: (ctx: Context) => Promise<T>): Promise<T> {
  return inCenter(visitOf(center, staff, "application.view", "2022-01-02"), run);
}

beforeAll(async () => {
  center = await makeCenter(owner);
  staff = await makePerson(owner, center, ["staff"]);
  await look(async (ctx) => {
    call = await makeCall(ctx, { state: "recruiting" });
    const one = await makeApplication(ctx, call);
    const { id: _, nameKey: _generated, answers: _none, receipt, ...rest } = one;
    const many = Array.from({ length: 3000 }, (_, n) => ({
      ...rest,
      receipt: `${receipt.slice(0, -4)}${String(5000 + n)}`,
      submissionHash: `many-${n}`,
      name: `第${n}万服务中心`,
      creditCode: `9${String(n).padStart(17, "0")}`,
      contactMobile: `139${String(n).padStart(8, "0")}`,
    }));
    await ctx.db.application.createMany({ data: many });
    middle = many[1500]?.receipt ?? "";
  });
  await owner.$executeRaw`vacuum analyze applications`;
});
afterAll(() => owner.$disconnect());

/** What `explain (analyze, format json)` says of one step. */
interface Plan {
  "Relation Name"?: string | undefined;
  "Actual Rows"?: number | undefined;
  "Rows Removed by Filter"?: number | undefined;
  Plans?: Plan[] | undefined;
}
const plan: z.ZodType<Plan> = z.lazy(() =>
  z.object({
    "Relation Name": z.string().optional(),
    "Actual Rows": z.number().optional(),
    "Rows Removed by Filter": z.number().optional(),
    Plans: z.array(plan).optional(),
  }),
);
const explained = z.tuple([z.object({ "QUERY PLAN": z.tuple([z.object({ Plan: plan })]) })]);

function rowsRead({ Plans = [], ...node }: Plan): number {
  const own =
    node["Relation Name"] === "applications"
      ? (node["Actual Rows"] ?? 0) + (node["Rows Removed by Filter"] ?? 0)
      : 0;
  return Plans.reduce((sum, below) => sum + rowsRead(below), own);
}

/** How many applications each raw statement of `act` reads. */
async function readBy(act: (ctx: Context) => Promise<unknown>): Promise<{ text: string; rows: number }[]> {
  return look(async (ctx) => {
    const seen: Sql[] = [];
    const $queryRaw = ((strings: TemplateStringsArray, ...values: unknown[]) => {
      seen.push(sql(strings, ...values));
      return ctx.db.$queryRaw(strings, ...values);
    }) as typeof ctx.db.$queryRaw;
    await act({
      ...ctx,
      db: new Proxy(ctx.db, { get: (db, key) => (key === "$queryRaw" ? $queryRaw : Reflect.get(db, key)) }),
    });
    const read = [];
    for (const statement of seen) {
      const [
        {
          "QUERY PLAN": [{ Plan: top }],
        },
      ] = explained.parse(await ctx.db.$queryRaw(sql`explain (analyze, format json) ${statement}`));
      read.push({ text: statement.sql, rows: rowsRead(top) });
    }
    return read;
  });
}

const filter = { state: null, category: null, legalStatus: null, q: "", size: 40 } as const;

test("a page of a batch reads its own rows, under a state too", async () => {
  for (const shown of [
    { sort: "receipt", page: 1 },
    { sort: "receipt", page: 1, state: "submitted" },
  ] as const) {
    const read = await readBy((ctx) => listApplications(ctx, { ...filter, call, ...shown }));
    const page = read.filter(({ text }) => text.includes("limit"));
    expect(page).toHaveLength(1);
    expect(page[0]?.rows).toBeLessThan(100);
  }
});

test("the neighbours of an application are found without reading the batch", async () => {
  const read = await readBy((ctx) => getApplication(ctx, { receipt: middle }));
  const neighbours = read.filter(({ text }) => text.includes('"nextUnchecked"'));
  expect(neighbours).toHaveLength(1);
  // The count of those that wait is theirs: all 3,001 of them here, each once.
  expect(neighbours[0]?.rows).toBeLessThan(3001 + 100);
});
