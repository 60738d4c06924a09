import { afterAll, expect, it } from "vitest";
import { volunteerList } from "@/app/[center]/desk/volunteers/list";
import { readQuery } from "@/components/list/list";
import { civilDate } from "@/lib/domain/base/civil-date";
import {
  addVolunteer,
  editVolunteer,
  getVolunteer,
  identityOf,
  leaveService,
  listVolunteers,
  returnToService,
  volunteerChoices,
} from "@/lib/usecases/community/volunteer/volunteer";
import { plainVolunteer } from "../../../../support/community/people";
import { makeSurroundings } from "../../../../support/registry/registry";
import { closeDesks, openDesk, refusalOf } from "../../../../support/staff-desk";

const day = "2026-03-12";
afterAll(closeDesks);

const paper = { identityKind: "resident" as const, identityNumber: "11010519491231002x" };

it("keeps the paper sealed, and the number where a change leaves it empty", async () => {
  const desk = await openDesk();
  const act = <T>(run: Parameters<typeof desk.act<T>>[2]) => desk.act(day, "volunteer.edit", run);
  const { id } = await act((ctx) => addVolunteer(ctx, { ...plainVolunteer, ...paper }));
  const row = () => desk.read(day, (ctx) => ctx.db.volunteer.findFirstOrThrow({ where: { id } }));
  expect(JSON.stringify(await row())).not.toContain("110105");
  const changed = { ...plainVolunteer, name: "张小四", identityKind: paper.identityKind };
  await act((ctx) => editVolunteer(ctx, { ...changed, volunteer: id }));
  const shown = await desk.read(day, (ctx) => getVolunteer(ctx, { volunteer: id }));
  expect(shown).toMatchObject({
    name: "张小四",
    identity: "居民身份证 **************002X",
    identityKind: "resident",
  });
  expect(JSON.stringify(shown)).not.toContain("110105");
  const stored = await row();
  const opened = await desk.read(day, async (ctx) => identityOf(ctx, stored));
  expect(opened).toEqual({ kind: "resident", number: "11010519491231002X" });
  const other = { ...changed, identityKind: "passport" as const, identityNumber: "E12345678" };
  await act((ctx) => editVolunteer(ctx, { ...other, volunteer: id }));
  expect((await desk.read(day, (ctx) => getVolunteer(ctx, { volunteer: id }))).identity).toBe(
    "护照 *****5678",
  );
});

it("is under 14 only with a guardian, and nobody twice", async () => {
  const desk = await openDesk();
  const add = (given: Partial<Parameters<typeof addVolunteer>[1]>) =>
    desk.act(day, "volunteer.edit", (ctx) => addVolunteer(ctx, { ...plainVolunteer, ...given }));
  const child = { bornOn: civilDate("2014-01-01") };
  expect((await refusalOf(add(child))).fields.guardian).toContain("14 周岁");
  await add({ ...child, guardian: "李敏 13800001111" });
  const phone = { phone: "13800002222" };
  await add(phone);
  expect((await refusalOf(add(phone))).fields).toHaveProperty("phone");
  const atOnce = await Promise.allSettled([1, 2].map(() => add({ phone: "13800003333" })));
  expect(atOnce.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const { oldPlace } = await desk.read(day, (ctx) => makeSurroundings(ctx));
  expect((await refusalOf(add({ placeId: oldPlace.id }))).fields).toHaveProperty("placeId");
  expect((await desk.read(day, (ctx) => volunteerChoices(ctx))).placeId).toHaveLength(1);
});

it("leaves and comes back, is found by name and phone, and listed without a number", async () => {
  const desk = await openDesk();
  const act = <T>(run: Parameters<typeof desk.act<T>>[2]) => desk.act(day, "volunteer.edit", run);
  const { id } = await act((ctx) => addVolunteer(ctx, { ...plainVolunteer, phone: "13800002222" }));
  await act((ctx) => addVolunteer(ctx, { ...plainVolunteer, name: "李四" }));
  await act((ctx) => leaveService(ctx, { volunteer: id, reason: "搬走了" }));
  const list = (words: Record<string, string>) =>
    desk.read(day, (ctx) => listVolunteers(ctx, readQuery(volunteerList, words)));
  expect(await list({})).toMatchObject({ counts: { active: 1, left: 1 } });
  expect((await list({ q: "13800002222" })).rows).toMatchObject([{ id, phone: "138****2222" }]);
  expect((await list({ state: "active" })).rows.map(({ name }) => name)).toEqual(["李四"]);
  const again = act((ctx) => leaveService(ctx, { volunteer: id, reason: "又一次" }));
  expect((await refusalOf(again)).code).toBe("conflict");
  await act((ctx) => returnToService(ctx, { volunteer: id, reason: "又来了" }));
  expect(await list({})).toMatchObject({ counts: { active: 2, left: 0 } });
});
