import { afterAll, beforeAll, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { checkApplication } from "@/lib/usecases/recruitment/check";
import { addOrganization, editOrganization } from "@/lib/usecases/registry/organization-record";
import { matchOrganization } from "@/lib/usecases/registry/organization";
import { addPerson } from "@/lib/usecases/registry/person-record";
import { personFor } from "@/lib/usecases/registry/person";
import { makeApplication, makeCall, syntheticCreditCode } from "../support/factories";
import { closeDesks, type Desk, openDesk, refusalOf } from "../support/staff-desk";
const day = "2026-03-12";
let here: Desk;
beforeAll(async () => { here = await openDesk(); });
afterAll(closeDesks);
const facts = { name: "甲队", category: "charity" as const, founder: null, origin: null, partyOrganization: null, placeId: null };
const plain = { ...facts, legalStatus: "team" as const, since: civilDate("2024-05-01"), creditCode: null, filingNumber: null };
const add = (f: object) => here.act(day, "organization.edit", (ctx) => addOrganization(ctx, { ...plain, ...f } as never));
const applied = (f: object) => here.read(day, async (ctx) => makeApplication(ctx, await makeCall(ctx, { state: "recruiting" }), f as never));
const pass = (id: string, organization?: string) => here.act(day, "application.check", (ctx) => checkApplication(ctx, { applicationId: id, verdict: "passed", reason: "", organization }));
const log = (...a: unknown[]) => console.log("ZZ", ...a.map((x) => JSON.stringify(x)));
const orgOf = (id: string) => here.read(day, (ctx) => ctx.db.application.findFirstOrThrow({ where: { id }, include: { organization: true } }));
const T = { legalStatus: "team", creditCode: null, filingNumber: null };

it("A same name then edit", async () => {
  const a = await add({ name: "同名队" });
  const p = await applied({ ...T, name: "同名队" });
  await pass(p.id, "new");
  const b = (await orgOf(p.id)).organizationId!;
  log("A", await refusalOf(here.act(day, "organization.edit", (ctx) => editOrganization(ctx, { ...facts, name: "同名队", founder: "张三", organization: a.id } as never))).catch(String));
  log("A2", await refusalOf(here.act(day, "organization.edit", (ctx) => editOrganization(ctx, { ...facts, name: "同名队", founder: "张三", organization: b } as never))).catch(String));
});
it("B filing number of another street", async () => {
  await add({ name: "东街舞队", legalStatus: "filed", filingNumber: "2024-001" });
  const p = await applied({ name: "西街书画社", legalStatus: "filed", creditCode: null, filingNumber: "2024-001" });
  log("B pass", await pass(p.id, "new").then(() => "ok", String));
  const r = await orgOf(p.id); log("B", r.name, r.organization?.name);
});
it("B2 filing number spelled", async () => {
  await add({ name: "备案甲", legalStatus: "filed", filingNumber: "沪备（2024） 7号" });
  const m = await here.read(day, (ctx) => matchOrganization(ctx, { name: "备案甲之队", category: "charity", legalStatus: "filed", creditCode: null, filingNumber: "沪备(2024)7号", contactMobile: "13900000000" }));
  log("B2", m);
});
it("C namesake", async () => {
  const mk = (namesake: boolean) => here.act(day, "person.edit" as never, (ctx) => addPerson(ctx, { name: "林静", title: "某大学教授", mobile: null, note: null, namesake } as never));
  log("C add", await mk(false).then((x) => x, String), await mk(true).then((x) => x, String));
  log("C for", await here.act(day, "person.edit" as never, (ctx) => personFor(ctx, { name: "林静", title: "某大学教授", namesake: false })).catch(String));
  log("C for namesake", await here.act(day, "person.edit" as never, (ctx) => personFor(ctx, { name: "林静", title: "某大学教授", namesake: true })).catch(String));
});
it("D deregistered", async () => {
  const code = syntheticCreditCode(77);
  await add({ name: "已散社", legalStatus: "deregistered" });
  const p = await applied({ name: "已散社", legalStatus: "registered", creditCode: code, filingNumber: null });
  const m = await here.read(day, (ctx) => matchOrganization(ctx, p as never));
  log("D likely", m);
  log("D pass", await pass(p.id, m.likely[0]?.id).then(() => "ok", String));
  log("D", (await orgOf(p.id)).organization);
  const q = await applied({ name: "已散社", legalStatus: "registered", creditCode: code, filingNumber: null });
  log("D again", await here.read(day, (ctx) => matchOrganization(ctx, q as never)));
});
it("E rename team at second application", async () => {
  const p = await applied({ ...T, name: "老名队", contactMobile: "13711112222" });
  await pass(p.id);
  const q = await applied({ name: "新名中心", legalStatus: "registered", creditCode: syntheticCreditCode(88), filingNumber: null, contactMobile: "13711112222" });
  const m = await here.read(day, (ctx) => matchOrganization(ctx, q as never));
  await pass(q.id, m.likely[0]?.id);
  log("E", (await orgOf(q.id)).organization);
});
it("F withdrawn checks in two calls at once", async () => {
  const code = syntheticCreditCode(99);
  const f = { name: "并发社", legalStatus: "registered", creditCode: code, filingNumber: null };
  const [p, q] = [await applied(f), await applied(f)];
  log("F", await Promise.all([pass(p.id), pass(q.id)].map((x) => x.then(() => "ok", String))));
  log("F same", (await orgOf(p.id)).organizationId === (await orgOf(q.id)).organizationId);
});
