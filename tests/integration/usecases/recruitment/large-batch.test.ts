import { afterAll, beforeAll, expect, test } from "vitest";
import type { Center, Context } from "@/lib/db/context";
import { inCenter } from "@/lib/db/tenant";
import { getApplication } from "@/lib/usecases/recruitment/application/application";
import { listApplications } from "@/lib/usecases/recruitment/application/application-list";
import {
  makeApplication,
  makeCall,
  makeCenter,
  makePerson,
  ownerClient,
  type Person,
  visitOf,
} from "../../../support/factories";
import { inParts } from "../../../support/machine/in-parts";
import { rowsRead } from "../../../support/machine/rows-read";

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
    await inParts(many, (data) => ctx.db.application.createMany({ data }));
    middle = many[1500]?.receipt ?? "";
  });
  await owner.$executeRaw`vacuum analyze applications`;
});
afterAll(() => owner.$disconnect());

const readBy = (act: (ctx: Context) => Promise<unknown>) => look((ctx) => rowsRead(ctx, "applications", act));

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
