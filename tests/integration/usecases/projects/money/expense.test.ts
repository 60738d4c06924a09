import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import {
  addExpense,
  attachToExpense,
  editExpense,
  expenseFile,
  getExpense,
  getExpenseToEdit,
  getOwnExpense,
  lineOptions,
  removeFromExpense,
  turnExpense,
} from "@/lib/usecases/projects/money/expense";
import { getOwnProject } from "@/lib/usecases/projects/project/project";
import { receivedAs } from "../../../../support/center/files";
import { type OrganizationDesk, openOrganization } from "../../../../support/organization-desk";
import { lineOf, plainExpense } from "../../../../support/projects/project-money";
import { makeProject } from "../../../../support/projects/projects";
import { closeDesks, type Desk, openManagerDesk, refusalOf } from "../../../../support/staff-desk";

const day = "2022-03-12";
let desk: Desk;
let own: OrganizationDesk;
let other: OrganizationDesk;
let project: string;
let line: string;
beforeAll(async () => {
  desk = await openManagerDesk();
  own = await openOrganization(desk, "承接机构");
  other = await openOrganization(desk, "别家机构");
  const made = await desk.act(day, "project.edit", (ctx) =>
    makeProject(ctx, { lead: own.organization, partners: [other.organization], begun: true }),
  );
  project = made.id;
  line = await desk.read(day, (ctx) => lineOf(ctx, project, "活动费"));
});
afterAll(closeDesks);

const written = (fields: Partial<Parameters<typeof addExpense>[1]> = {}) => ({
  ...{ ...plainExpense, budgetLineId: line, project },
  ...fields,
});
const enter = (fields: Parameters<typeof written>[0] = {}, by: Pick<OrganizationDesk, "act"> = own) =>
  by.act(day, "ownProject.edit", (ctx) => addExpense(ctx, written(fields))).then(({ id }) => id);
const turn = (expense: string, act: Parameters<typeof turnExpense>[1]["act"]) =>
  desk.act(day, "project.edit", (ctx) => turnExpense(ctx, { expense, act, reason: "请核对金额" }));
const spent = () =>
  desk.read(day, async (ctx) => (await getOwnProject(ctx, { project })).budgetLines[0]?.spent ?? 0n);

describe("an expense", () => {
  it("is entered by an executor with its voucher, returned, reported anew and accepted", async () => {
    const expense = await enter({ invoice: "０１-A" });
    expect(await desk.read(day, (ctx) => getExpense(ctx, { expense }))).toMatchObject({
      ...{ state: "reported", invoice: "01A", line: "活动费", enteredBy: "承接机构" },
      reportedByName: "承接机构的人",
    });
    const voucher = receivedAs("发票.pdf");
    await own.act(day, "ownProject.edit", (ctx) => attachToExpense(ctx, { expense, file: voucher }));
    const wrong = receivedAs("别的.pdf");
    await own.act(day, "ownProject.edit", (ctx) => attachToExpense(ctx, { expense, file: wrong }));
    await own.act(day, "ownProject.edit", (ctx) => removeFromExpense(ctx, { expense, file: wrong.id }));
    expect(await own.read(day, (ctx) => expenseFile(ctx, { expense, file: voucher.id }))).toMatchObject({
      name: "发票.pdf",
    });
    await turn(expense, "return");
    await own.act(day, "ownProject.edit", (ctx) =>
      editExpense(ctx, { expense, ...written({ amountFen: 90_000n, invoice: "01A" }) }),
    );
    await turn(expense, "accept");
    const found = await own.read(day, (ctx) => getOwnExpense(ctx, { expense }));
    expect(found).toMatchObject({ state: "accepted", amountFen: 90_000n, files: [{ name: "发票.pdf" }] });
    expect((await refusalOf(turn(expense, "void"))).code).toBe("conflict");
    expect((await desk.records(expense)).map(({ event }) => event)).toEqual([
      ...["add", "addFile", "addFile", "removeFile", "return", "report", "accept"],
    ]);
  });

  it("counts an invoice once in the center, also of another organization, until it is void", async () => {
    const elsewhere = await desk.act(day, "project.edit", async (ctx) => {
      const { id } = await makeProject(ctx, { name: "另一个项目", begun: true });
      const budgetLineId = await lineOf(ctx, id);
      return addExpense(ctx, written({ project: id, budgetLineId, invoice: "No. 044001" }));
    });
    const again = await refusalOf(enter({ invoice: "no.044001" }));
    expect(again.fields).toEqual({ invoice: expect.stringContaining("已经登记过") });
    await turn(elsewhere.id, "void");
    await enter({ invoice: "NO.044001" });
  });

  it("is refused beyond the tolerance of its line with the way to a change, and nothing is written", async () => {
    const before = await spent();
    const left = 4_400_000n - before;
    const beyond = await refusalOf(enter({ amountFen: left + 1n }));
    expect(beyond.fields?.amountFen).toContain("需要办理变更");
    expect(await spent()).toBe(before);
    const options = await desk.read(day, async (ctx) => lineOptions(await getOwnProject(ctx, { project })));
    expect(options[0]?.label).toContain("还可支出");
    const last = await enter({ amountFen: left });
    // Its own amount does not stand against it.
    await own.act(day, "ownProject.edit", (ctx) =>
      editExpense(ctx, { expense: last, ...written({ amountFen: left }) }),
    );
    await turn(last, "void");
    expect(await spent()).toBe(before);
  });

  it("of one executor is not changed by the other, and of no project of theirs does not exist", async () => {
    const expense = await enter();
    const edit = other.act(day, "ownProject.edit", (ctx) => editExpense(ctx, { expense, ...written() }));
    expect((await refusalOf(edit)).code).toBe("forbidden");
    const stranger = await openOrganization(desk, "不相干");
    expect((await refusalOf(enter({}, stranger))).code).toBe("not_found");
    const form = await desk.read(day, (ctx) => getExpenseToEdit(ctx, { expense }));
    expect(form).toMatchObject({ project: { id: project }, edition: expect.any(String) });
    const seen = stranger.read(day, (ctx) => getOwnExpense(ctx, { expense }));
    expect((await refusalOf(seen)).code).toBe("not_found");
  });

  it("is not booked on a line of another project, nor before it begins", async () => {
    const prepared = await desk.act(day, "project.edit", (ctx) => makeProject(ctx, { name: "没启动" }));
    const theirs = await desk.read(day, (ctx) => lineOf(ctx, prepared.id));
    expect((await refusalOf(enter({ budgetLineId: theirs }))).fields).toHaveProperty("budgetLineId");
    const early = desk.act(day, "project.edit", (ctx) =>
      addExpense(ctx, written({ project: prepared.id, budgetLineId: theirs })),
    );
    expect((await refusalOf(early)).message).toContain("待启动");
    expect((await refusalOf(enter({ spentOn: civilDate("2021-12-31") }))).fields).toHaveProperty("spentOn");
  });
});
