import { afterAll, beforeAll, expect, it } from "vitest";
import { getObjection, listObjections, objectionsTo } from "@/lib/usecases/admission/objection/objection";
import { opposed, plainLetter } from "../../../../support/admission/objections";
import { makeSigningCall } from "../../../../support/admission/signing-call";
import { nth } from "../../../../support/review/review-world";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../../support/staff-desk";

let here: Desk;
let elsewhere: Desk;
beforeAll(async () => {
  here = await openDesk();
  elsewhere = await openDesk();
});
afterAll(closeDesks);

const day = "2022-01-26";
const query = { state: null, q: "", sort: null, page: 1, size: 20 };

it("are listed with the days they wait, the open ones first, and without who objects", async () => {
  const made = await makeSigningCall(here.center, here.person);
  const answered = await opposed(here, made);
  await answered.answer("dismissed");
  const { id } = await opposed(here, made, { place: 1 });
  const { rows, total } = await here.read(day, (ctx) => listObjections(ctx, query));
  expect(total).toBe(2);
  expect(rows[0]).toMatchObject({ id, days: 7, late: false, concerns: nth(made.applications, 1).name });
  expect(rows[1]).toMatchObject({ id: answered.id, days: null });
  const open = await here.read(day, (ctx) => listObjections(ctx, { ...query, state: "open" }));
  expect(open.rows).toHaveLength(1);
  const shown = await here.read(day, (ctx) => objectionsTo(ctx, made.notice.id));
  expect(JSON.stringify([rows, shown])).not.toContain(plainLetter.objector);
  expect(JSON.stringify([rows, shown])).not.toContain(plainLetter.contact);

  const found = await here.read(day, (ctx) =>
    listObjections(ctx, { ...query, q: nth(made.applications, 1).name }),
  );
  expect(found.rows.map((row) => row.id)).toContain(id);
  const byObjector = await here.read(day, (ctx) =>
    listObjections(ctx, { ...query, q: plainLetter.objector }),
  );
  expect(byObjector.rows).toEqual([]);

  const record = await here.read(day, (ctx) => getObjection(ctx, { objection: id }));
  expect(record).toMatchObject({ ...plainLetter, late: false, notice: { id: made.notice.id } });
  const refusal = await refusalOf(elsewhere.read(day, (ctx) => getObjection(ctx, { objection: id })));
  expect(refusal.code).toBe("not_found");
});
