import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { actInCenter } from "@/lib/db/tenant";
import { system } from "@/lib/domain/access";
import { sheetColumns } from "@/lib/domain/recruitment/application/application-sheet";
import { spreadsheet } from "@/lib/io/spreadsheet";
import { callAsks } from "@/lib/usecases/recruitment/call/call-asks";
import {
  callTemplate,
  checkPapers,
  confirmImport,
  receivePapers,
  templateFile,
  viewImport,
} from "@/lib/usecases/recruitment/paper/paper-import";
import { importPapers } from "@/lib/usecases/recruitment/paper/paper-import-job";
import { streamOf } from "../../../../support/center/files";
import { batch, makeApplication, makeCall, visitOf } from "../../../../support/factories";
import { refusalOf } from "../../../../support/recruitment/applicant";
import { typedApplication } from "../../../../support/recruitment/applications";
import { withMerged } from "../../../../support/registry/merged-sheet";
import { closeDesks, type Desk, openDesk } from "../../../../support/staff-desk";

const day = "2021-12-30";
let desk: Desk;
let elsewhere: Desk;
beforeAll(async () => {
  desk = await openDesk();
  elsewhere = await openDesk("别处的人");
});
afterAll(closeDesks);

/** A sheet as a clerk fills the template in. */
async function writtenSheet(number: number, applications: Record<string, unknown>[]) {
  const { asks } = await desk.read(day, (ctx) => callAsks(ctx, batch(number)));
  const columns = sheetColumns(asks);
  const words: Record<string, string> = {
    registered: "已登记",
    yes: "是",
    counter: "现场递交",
    mail: "邮寄",
  };
  const rows = applications.map((typed) =>
    columns.map(({ name }) => words[String(typed[name])] ?? String(typed[name] ?? "")),
  );
  return spreadsheet({ name: "申请", columns: columns.map(({ label }) => label), rows });
}

async function sheetOf(number: number, applications: Record<string, unknown>[]) {
  const bytes = await writtenSheet(number, applications);
  return receivePapers(desk.center, { name: "纸质.xlsx", stream: streamOf(bytes) });
}

async function check(number: number, applications: Record<string, unknown>[]) {
  const file = await sheetOf(number, applications);
  const call = batch(number);
  await desk.act(day, "application.import", (ctx) => checkPapers(ctx, { call, file }));
  return file;
}

const view = (number: number) => desk.read(day, (ctx) => viewImport(ctx, { call: batch(number) }));
const confirm = (number: number, digest: string) =>
  desk.act(day, "application.import", (ctx) => confirmImport(ctx, { call: batch(number), digest }));
const work = (call: string) =>
  actInCenter(visitOf(desk.center, system, "application.takeIn", day), (ctx) => importPapers(ctx, { call }));

describe("a sheet of paper applications", () => {
  it("is looked at first, and becomes applications in portions once confirmed", async () => {
    const call = await desk.read(day, (ctx) => makeCall(ctx, { number: 31, state: "recruiting" }));
    const ways = ["counter", "mail", undefined];
    const typed = Array.from({ length: 60 }, (_, at) =>
      typedApplication({ name: `第${at + 1}家中心`, channel: ways[at] }),
    );
    const { digest } = await check(31, typed);
    expect((await view(31)).sheet).toMatchObject({ total: 60, state: "checked", wrong: [], doubles: [] });
    await confirm(31, digest);
    await work(call.id);
    expect((await view(31)).sheet).toMatchObject({ state: "running", done: 50 });
    await work(call.id);
    expect((await view(31)).sheet).toMatchObject({ state: "done", done: 60 });
    const made = await desk.read(day, (ctx) =>
      ctx.db.application.findMany({ where: { callId: call.id }, orderBy: { receipt: "asc" } }),
    );
    expect(made).toHaveLength(60);
    expect(new Set(made.map(({ receipt }) => receipt)).size).toBe(60);
    expect(made[0]).toMatchObject({
      name: "第1家中心",
      state: "submitted",
      fullTimeStaff: 3,
    });
    expect(made.slice(0, 3).map(({ channel }) => channel)).toEqual(["counter", "mail", "sheet"]);
    expect(await desk.records(made[0]?.id ?? "")).toMatchObject([{ event: "submit" }]);
  });

  it("is taken in once, however often it is sent", async () => {
    const call = await desk.read(day, (ctx) => makeCall(ctx, { number: 32, state: "recruiting" }));
    const typed = [typedApplication()];
    const { digest } = await check(32, typed);
    await check(32, typed); // nobody has confirmed it yet
    await confirm(32, digest);
    expect(await refusalOf(confirm(32, digest))).toMatchObject({ code: "conflict" });
    await work(call.id);
    await work(call.id); // the queue may hand a job over twice
    const again = await refusalOf(check(32, typed));
    expect(again.message).toContain("已经导入过");
    const made = await desk.read(day, (ctx) => ctx.db.application.count({ where: { callId: call.id } }));
    expect(made).toBe(1);
  });

  it("shows what was uploaded last, also where the clock of a demo center was turned back since the one before", async () => {
    const call = await desk.read(day, (ctx) => makeCall(ctx, { number: 58, state: "recruiting" }));
    const { digest } = await check(58, [typedApplication()]);
    await confirm(58, digest);
    await work(call.id);
    const file = await sheetOf(58, [typedApplication({ name: "晚来的中心" })]);
    await desk.act("2021-12-29", "application.import", (ctx) => checkPapers(ctx, { call: batch(58), file }));
    expect((await view(58)).sheet).toMatchObject({ state: "checked", total: 1 });
  });

  it("says on the page of a sheet that was replaced who uploaded another one, and when", async () => {
    await desk.read(day, (ctx) => makeCall(ctx, { number: 48, state: "recruiting" }));
    const { digest } = await check(48, [typedApplication()]);
    await check(48, [typedApplication({ name: "另一家中心" })]);
    const { code, message, way } = await refusalOf(confirm(48, digest));
    expect(code).toBe("conflict");
    expect(message).toMatch(/于2021年.*上传了新的表格“纸质.xlsx”.*本次没有导入/);
    expect(way).toBeDefined();
  });

  it("makes nothing while a row is wrong, and says which column of which row", async () => {
    await desk.read(day, (ctx) => makeCall(ctx, { number: 33, state: "recruiting" }));
    const { digest } = await check(33, [typedApplication(), typedApplication({ contactMobile: "123" })]);
    const { sheet } = await view(33);
    expect(sheet?.wrong).toMatchObject([{ line: 3, faults: [{ column: "手机号" }] }]);
    expect(await refusalOf(confirm(33, digest))).toMatchObject({ message: expect.stringContaining("1 行") });
  });

  it("shows what may be doubles, within it and among the applications of the call", async () => {
    await desk.read(day, async (ctx) => {
      const call = await makeCall(ctx, { number: 34, state: "recruiting" });
      await makeApplication(ctx, call, { name: "（惠心）中心" });
    });
    await check(34, [
      typedApplication({ name: "(惠心)中心" }),
      typedApplication({ name: "邻里社" }),
      typedApplication({ name: "邻里 社" }),
    ]);
    const { sheet } = await view(34);
    expect(sheet?.doubles).toMatchObject([
      { line: 2, like: expect.stringContaining("申请 ") },
      { line: 4, like: "第 3 行" },
    ]);
  });

  it("is refused with another head, without rows, and when the review has begun", async () => {
    await desk.read(day, (ctx) => makeCall(ctx, { number: 35, state: "recruiting" }));
    const bytes = await spreadsheet({ name: "别的", columns: ["姓名"], rows: [["甲"]] });
    const file = await receivePapers(desk.center, { name: "别的.xlsx", stream: streamOf(bytes) });
    const send = (number: number) =>
      desk.act(day, "application.import", (ctx) => checkPapers(ctx, { call: batch(number), file }));
    expect((await refusalOf(send(35))).message).toContain("表头");
    expect((await refusalOf(check(35, []))).message).toContain("没有申请");
    await desk.read(day, (ctx) => makeCall(ctx, { number: 36, state: "reviewing" }));
    expect((await refusalOf(send(36))).message).toContain("评审开始后");
    const text = receivePapers(desk.center, { name: "申请.xlsx", stream: streamOf("<html>") });
    expect(await refusalOf(text)).toMatchObject({ code: "invalid" });
  });

  it("with merged cells is refused with where they are, and keeps nothing", async () => {
    await desk.read(day, (ctx) => makeCall(ctx, { number: 39, state: "recruiting" }));
    const names = ["惠心", "邻里", "星火"];
    const bytes = await writtenSheet(
      39,
      names.map((name) => typedApplication({ name })),
    );
    const merged = await withMerged(bytes, "B2:B3", "D3:E3");
    const file = await receivePapers(desk.center, { name: "合并.xlsx", stream: streamOf(merged) });
    const sent = desk.act(day, "application.import", (ctx) => checkPapers(ctx, { call: batch(39), file }));
    expect(await refusalOf(sent)).toMatchObject({
      code: "invalid",
      message: expect.stringContaining("2 处合并单元格：B2:B3、D3:E3"),
    });
    expect((await view(39)).sheet).toBeNull();
  });

  it("has a template that reads as an empty sheet", async () => {
    await desk.read(day, (ctx) => makeCall(ctx, { number: 37, state: "recruiting" }));
    const template = await desk.read(day, (ctx) => callTemplate(ctx, { call: batch(37) }));
    const { bytes } = await templateFile(template);
    const file = await receivePapers(desk.center, { name: "模板.xlsx", stream: streamOf(bytes) });
    const sent = desk.act(day, "application.import", (ctx) => checkPapers(ctx, { call: batch(37), file }));
    expect((await refusalOf(sent)).message).toContain("没有申请");
  });

  it("is seen and confirmed by nobody of another center", async () => {
    await desk.read(day, (ctx) => makeCall(ctx, { number: 38, state: "recruiting" }));
    await elsewhere.read(day, (ctx) => makeCall(ctx, { number: 38, state: "recruiting" }));
    const { digest } = await check(38, [typedApplication()]);
    expect(await elsewhere.read(day, (ctx) => viewImport(ctx, { call: batch(38) }))).toMatchObject({
      sheet: null,
    });
    const theirs = elsewhere.act(day, "application.import", (ctx) =>
      confirmImport(ctx, { call: batch(38), digest }),
    );
    expect(await refusalOf(theirs)).toMatchObject({ code: "not_found" });
  });
});
