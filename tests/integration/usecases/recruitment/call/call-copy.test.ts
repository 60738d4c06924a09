import { afterAll, beforeAll, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { prepareCall } from "@/lib/usecases/recruitment/call/call";
import { callsToCopy } from "@/lib/usecases/recruitment/call/call-copy";
import { proposeCall } from "@/lib/usecases/recruitment/call/call-draft";
import { groupsOf } from "@/lib/usecases/recruitment/call/call-group";
import { callByKey } from "@/lib/usecases/recruitment/call/call-record";
import { conditionsOf } from "@/lib/usecases/recruitment/call/condition";
import { materialsOf } from "@/lib/usecases/recruitment/call/required-material";
import { makeCall, makeCriteria, sheetOf } from "../../../../support/factories";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../../support/staff-desk";

const day = "2021-12-20";
let here: Desk;
let elsewhere: Desk;

beforeAll(async () => {
  here = await openDesk();
  elsewhere = await openDesk();
});
afterAll(closeDesks);

function earlier(desk = here) {
  return desk.read(day, async (ctx) => {
    const call = await makeCall(ctx, {
      state: "preparing",
      guide: "# 怎样申请",
      method: "ranking",
      quota: 7,
    });
    const named = await ctx.db.call.update({
      where: { centerId_id: { centerId: ctx.center.id, id: call.id } },
      data: {
        title: `${call.name}公告`,
        body: `${call.name}招募。`,
        residencyModes: ["onSite", "virtual"],
        stages: ["萌芽型", "不再有的类型"],
        incubationMonths: 12,
      },
    });
    await makeCriteria(ctx, call);
    const own = { centerId: ctx.center.id, callId: call.id, position: 0 };
    await ctx.db.condition.create({ data: { ...own, kind: "exclusion", text: "被列入异常名录" } });
    await ctx.db.callGroup.create({ data: { ...own, name: "园内组", quota: 5, reserve: 2 } });
    const open = await ctx.db.callGroup.create({
      data: { ...own, position: 1, name: "园外组", passMark: 60 },
    });
    await ctx.db.requiredMaterial.create({
      data: {
        ...own,
        name: "登记证书",
        legalStatuses: ["registered"],
        groupIds: [open.id],
        expires: true,
      },
    });
    return named;
  });
}

const dates = { opensOn: civilDate("2021-12-25"), closesOn: civilDate("2022-01-03") };

it("offers the latest calls of this center alone", async () => {
  const source = await earlier();
  const foreign = await earlier(elsewhere);
  const offered = await here.read(day, (ctx) => callsToCopy(ctx, "incubation"));
  expect(offered.map(({ id }) => id)).toContain(source.id);
  expect(offered.map(({ id }) => id)).not.toContain(foreign.id);
});

it("begins a call with the words, the sheet, the offer, the groups and what is asked by another", async () => {
  const source = await earlier();
  const draft = await here.read(day, (ctx) => proposeCall(ctx, { from: source }));
  expect(draft).toMatchObject({
    title: `${draft.name}公告`,
    body: `${draft.name}招募。`,
    guide: "# 怎样申请",
    quota: 7,
    groups: [
      { name: "园内组", quota: 5 },
      { name: "园外组", quota: null },
    ],
    opensOn: null,
  });
  expect(draft.criteria).toHaveLength(5);
  const key = await here.act(day, "call.prepare", (ctx) =>
    prepareCall(ctx, { ...draft, ...dates, criteria: sheetOf(draft.criteria), copyOf: source.id }),
  );
  const { conditions, materials, groups, call } = await here.read(day, async (ctx) => {
    const call = await callByKey(ctx, key);
    return {
      call,
      groups: await groupsOf(ctx, call.id),
      conditions: await conditionsOf(ctx, call.id),
      materials: await materialsOf(ctx, call.id),
    };
  });
  expect(call).toMatchObject({
    residencyModes: ["onSite", "virtual"],
    stages: ["萌芽型"],
    incubationMonths: 12,
    quota: 5,
  });
  expect(groups.map(({ id: _, ...group }) => group)).toEqual([
    { name: "园内组", quota: 5, passMark: null, reserve: 2 },
    { name: "园外组", quota: null, passMark: 60, reserve: 0 },
  ]);
  expect(conditions).toEqual([expect.objectContaining({ kind: "exclusion", text: "被列入异常名录" })]);
  expect(materials).toEqual([
    expect.objectContaining({
      name: "登记证书",
      legalStatuses: ["registered"],
      groupIds: [groups[1]?.id],
      expires: true,
    }),
  ]);
  expect(await here.records(call.id)).toEqual([expect.objectContaining({ event: "prepare" })]);
});

it("does not copy from a call of another center, and saves nothing then", async () => {
  const foreign = await earlier(elsewhere);
  const draft = await here.read(day, (ctx) => proposeCall(ctx));
  const count = () => here.read(day, (ctx) => ctx.db.call.count());
  const before = await count();
  const refusal = await refusalOf(
    here.act(day, "call.prepare", (ctx) =>
      prepareCall(ctx, {
        ...draft,
        body: "正文",
        ...dates,
        criteria: sheetOf(draft.criteria),
        copyOf: foreign.id,
      }),
    ),
  );
  expect(refusal.code).toBe("not_found");
  expect(await count()).toBe(before);
});
