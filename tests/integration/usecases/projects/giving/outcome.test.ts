import { afterAll, expect, it } from "vitest";
import { outcomeList } from "@/app/[center]/desk/outcomes/list";
import { readQuery } from "@/components/list/list";
import { civilDate } from "@/lib/domain/base/civil-date";
import {
  addOutcome,
  editOutcome,
  getOutcome,
  listOutcomes,
  newOutcome,
  outcomeChoices,
  voidOutcome,
} from "@/lib/usecases/projects/giving/outcome";
import { makeGiving } from "../../../../support/projects/giving";
import { makeSurroundings } from "../../../../support/registry/registry";
import { closeDesks, openDesk, refusalOf } from "../../../../support/staff-desk";

const day = "2026-03-12";
afterAll(closeDesks);

const contract = {
  title: "助老服务合同",
  kind: "contract" as const,
  organizationId: null,
  bodyId: null,
  partner: "阳曲县",
  signedOn: civilDate("2025-05-20"),
  amountFen: 3_000_000n,
  opportunityId: null,
  projectId: null,
};

it("is written, changed and void, from what was posted or by itself", async () => {
  const desk = await openDesk();
  const { body, organization, posted } = await desk.read(day, async (ctx) => {
    const around = await makeSurroundings(ctx);
    return { ...around, ...(await makeGiving(ctx, "对接", around.organization.id)) };
  });
  const begun = await desk.read(day, (ctx) => newOutcome(ctx, { opportunity: posted }));
  expect(begun.values).toEqual({ organizationId: null, bodyId: null, opportunityId: posted });
  const act = <T>(run: Parameters<typeof desk.act<T>>[2]) => desk.act(day, "outcome.edit", run);
  const add = (fields: object) => act((ctx) => addOutcome(ctx, { ...contract, ...fields }));
  const { id } = await add({ bodyId: body.id, opportunityId: posted });
  const changed = { ...contract, bodyId: body.id, amountFen: null, outcome: id };
  await act((ctx) => editOutcome(ctx, changed));
  const get = () => desk.read(day, (ctx) => getOutcome(ctx, { outcome: id }));
  expect(await get()).toMatchObject({ parties: "某物业公司", amountFen: null, opportunity: null });
  await act((ctx) => voidOutcome(ctx, { outcome: id, reason: "没有签成" }));
  expect(await get()).toMatchObject({ reason: "没有签成", acts: [] });
  expect((await desk.records(id)).map(({ event }) => event)).toEqual(["add", "edit", "void"]);
  expect((await refusalOf(act((ctx) => editOutcome(ctx, changed)))).code).toBe("conflict");
  expect((await refusalOf(add({}))).fields).toHaveProperty("bodyId");
  expect((await refusalOf(add({ organizationId: organization.id, opportunityId: body.id }))).code).toBe(
    "not_found",
  );
  const choices = await desk.read(day, (ctx) => outcomeChoices(ctx));
  expect(choices.opportunityId.map(({ label }) => label)).toEqual(["对接义诊"]);
});

it("are found by year, party, partner and kind", async () => {
  const desk = await openDesk();
  const { body, organization } = await desk.read(day, async (ctx) => {
    const around = await makeSurroundings(ctx);
    await addOutcome(ctx, { ...contract, bodyId: around.body.id });
    await addOutcome(ctx, {
      ...contract,
      title: "共建",
      kind: "cooperation",
      organizationId: around.organization.id,
      partner: "小店区",
      signedOn: civilDate(day),
    });
    return around;
  });
  const list = (words: Record<string, string>) =>
    desk.read(day, (ctx) => listOutcomes(ctx, readQuery(outcomeList, words)));
  const titles = async (words: Record<string, string>) => (await list(words)).rows.map(({ title }) => title);
  expect(await titles({})).toEqual(["共建", "助老服务合同"]);
  expect(await titles({ year: "2025" })).toEqual(["助老服务合同"]);
  expect(await titles({ party: organization.id })).toEqual(["共建"]);
  expect(await titles({ party: body.id, kind: "contract" })).toEqual(["助老服务合同"]);
  expect(await titles({ partner: "小店区" })).toEqual(["共建"]);
  expect(await titles({ state: "voided" })).toEqual([]);
  expect(await titles({ q: "阳曲" })).toEqual(["助老服务合同"]);
  const { options } = await list({});
  expect(options.year.map(({ value }) => value)).toEqual(["2026", "2025"]);
  expect(options.partner.map(({ value }) => value).sort()).toEqual(["小店区", "阳曲县"].sort());
  expect(options.party).toHaveLength(2);
});
