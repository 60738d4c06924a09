import { afterAll, beforeAll, expect, test } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { makeDirect } from "@/lib/usecases/admission/issue/direct";
import { asPdf, asWordPaper, getIssuedPaper, readIssued } from "@/lib/usecases/admission/issue/issued-paper";
import { issuedText } from "../../../../support/admission/screen-signing";
import { makeTemplate } from "../../../../support/admission/templates";
import { makeCohort, makeIncubatee } from "../../../../support/factories";
import { unzipped } from "../../../../support/machine/unzipped";
import { closeDesks, type Desk, openDesk } from "../../../../support/staff-desk";

const day = "2022-02-17";
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(closeDesks);

test("an issued agreement is given out as the same PDF each time, and as a Word document with the same words", async () => {
  const template = await desk.act(day, "agreementTemplate.edit", (ctx) => makeTemplate(ctx));
  const { organizationId } = await desk.read(day, async (ctx) =>
    makeIncubatee(ctx, await makeCohort(ctx), { name: "云中/志愿服务中心" }),
  );
  const { number } = await desk.act(day, "agreement.issue", (ctx) =>
    makeDirect(ctx, {
      ...{ organization: organizationId, leader: "赵五", template, startsOn: civilDate(day), months: 12 },
      ...{ place: "203 室", deposit: 100_000n, residencyMode: "onSite" as const },
    }),
  );
  const read = () => desk.read(day, (ctx) => getIssuedPaper(ctx, { agreement: number }));
  const [one, other] = [await asPdf(await read()), await asPdf(await read())];
  expect(one.name).toBe(`${number}_云中_志愿服务中心_社会组织入驻协议.pdf`);
  expect(Buffer.from(one.bytes).equals(other.bytes)).toBe(true);
  const word = await asWordPaper(await read());
  expect(word.name.endsWith(".docx")).toBe(true);
  const xml = (await unzipped(word.bytes)).get("word/document.xml")?.toString() ?? "";
  for (const part of ["第十二条　附件与生效", "壹仟元整", "203 室", "授权委托书"])
    expect(xml).toContain(part);
});

test("an agreement as a paper has its name, its number and its whole text", () => {
  const paper = readIssued({ text: issuedText, fields: { 协议编号: "PC-2022-03-001" } })?.paper;
  expect(paper).toMatchObject({ title: "入驻协议", head: ["编号：PC-2022-03-001"] });
  expect(paper?.blocks).toEqual(
    expect.arrayContaining([
      { kind: "paragraph", text: "双方订立本协议。" },
      expect.objectContaining({ kind: "clause", text: "孵化期限" }),
      expect.objectContaining({ kind: "clause", text: "一年。" }),
    ]),
  );
});

test("what cannot be read is no text, and nothing to sign", () => {
  for (const text of [null, [], ["第一条"], { title: "入驻协议", clauses: [] }])
    expect(readIssued({ text, fields: {} })).toBeNull();
  expect(readIssued({ text: issuedText, fields: null })).toBeNull();
});
