import { afterAll, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { prepareCall, reviseCall } from "@/lib/usecases/recruitment/call/call";
import {
  type CallDraft,
  callForEdit,
  criteriaOf,
  proposeCall,
} from "@/lib/usecases/recruitment/call/call-draft";
import { callByKey } from "@/lib/usecases/recruitment/call/call-record";
import { makeCohort, sheetOf } from "../../../../support/factories";
import { makeFund } from "../../../../support/projects/projects";
import { closeDesks, openDesk, refusalOf } from "../../../../support/staff-desk";

const day = "2022-01-25";
afterAll(closeDesks);

/** What a person fills in besides what is proposed; lines get their ids when the form is read. */
const window = { opensOn: civilDate("2022-02-01"), closesOn: civilDate("2022-02-20"), body: "正文" };

function written(draft: CallDraft) {
  return { ...draft, ...window, criteria: sheetOf(draft.criteria) };
}

it("counts the rounds of each kind by itself, and proposes in its words", async () => {
  const desk = await openDesk();
  await desk.read(day, (ctx) => makeCohort(ctx, { number: 4 }));
  const propose = (kind: "incubation" | "venture" | "contest") =>
    desk.read(day, (ctx) => proposeCall(ctx, { kind }));
  expect(await propose("incubation")).toMatchObject({ number: 5, name: "第五批", tiers: [] });
  const venture = await propose("venture");
  expect(venture).toMatchObject({ number: 1, name: "第一期公益创投", barRule: "shown", oneProject: false });
  expect(venture.title).toContain("第一期公益创投项目征集公告");
  expect((await propose("contest")).tiers.map(({ places }) => places)).toEqual([2, 4, 8]);

  const fund = await desk.read(day, (ctx) => makeFund(ctx));
  const call = await desk.act(day, "call.prepare", (ctx) =>
    prepareCall(ctx, { ...written(venture), fundId: fund.id, barRule: "refused", oneProject: true }),
  );
  expect(call).toEqual({ kind: "venture", number: 1 });
  expect(await propose("venture")).toMatchObject({
    number: 2,
    fundId: fund.id,
    barRule: "refused",
    oneProject: true,
  });
  const again = desk.act(day, "call.prepare", (ctx) => prepareCall(ctx, written(venture)));
  expect((await refusalOf(again)).fields).toHaveProperty("number");
});

it("keeps the kind of a call when it is written on, and the tiers of a contest", async () => {
  const desk = await openDesk();
  const proposed = await desk.read(day, (ctx) => proposeCall(ctx, { kind: "contest" }));
  const tiers = [{ name: "金奖", places: 1 }];
  const call = await desk.act(day, "call.prepare", (ctx) =>
    prepareCall(ctx, { ...written(proposed), tiers }),
  );
  const { id, draft, edition } = await desk.read(day, (ctx) => callForEdit(ctx, { call }));
  expect(draft).toMatchObject({ kind: "contest", tiers, fundId: null });
  await desk.act(day, "call.prepare", (ctx) =>
    reviseCall(ctx, { ...written(draft), kind: "incubation", callId: id, edition }),
  );
  const stored = await desk.read(day, (ctx) => callByKey(ctx, call));
  expect(stored).toMatchObject({ kind: "contest", tiers });
  expect(await desk.read(day, (ctx) => criteriaOf(ctx, id))).toHaveLength(5);
  const none = desk.act(day, "call.prepare", (ctx) =>
    prepareCall(ctx, { ...written(proposed), number: 9, tiers: [] }),
  );
  expect((await refusalOf(none)).fields).toHaveProperty(["tierName.1"]);
});
