import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { blankPaper, filledPaper } from "@/lib/domain/recruitment/application/application-paper";
import { readApplication } from "@/lib/domain/recruitment/application/application-steps";
import { readPaper } from "@/lib/domain/recruitment/read-paper";
import { wordDocument } from "@/lib/io/word";
import { readWordTables } from "@/lib/io/word-tables";
import { zipBytes } from "../../support/center/files";
import { filledByLibreOffice, hasLibreOffice } from "../../support/machine/libre-office";
import { unzipped } from "../../support/machine/unzipped";
import { typedApplication } from "../../support/recruitment/applications";
import { paperAnswers, paperAsks } from "../../support/recruitment/paper-asks";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "fuhua-word-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function read(bytes: Uint8Array) {
  const file = path.join(folder, "file");
  await writeFile(file, bytes);
  return readWordTables(file);
}

/** A document with this inside its body. */
function documentOf(body: string, more: Record<string, string> = {}): Buffer {
  return zipBytes({ "word/document.xml": `<w:document><w:body>${body}</w:body></w:document>`, ...more });
}

const cell = (inner: string) => `<w:tc><w:p><w:r>${inner}</w:r></w:p></w:tc>`;
const table = (cells: string) => `<w:tbl><w:tr>${cells}</w:tr></w:tbl>`;
const paper = { title: "申请表", head: [], foot: [], mark: "4" };
const typed = typedApplication({ ...paperAnswers, profile: "第一段\n第二段 <b>&" });

/** What somebody wrote into the cells with LibreOffice; see tests/support/machine/libre-office.ts. */
const byHand: [label: string, written: string][] = [
  ["本组织符合的入驻条件", "☑在本区开展服务"],
  ["申请类别", "☑文艺"],
  ["登记情况", "☑未登记团队"],
  ["发起人姓名", "阿依古丽·买买提\n𠮷林"],
  ["组织名称", "暖邻（平城）志愿队 <b>&"],
  ["专职人员", "３"],
  ["组织情况", "第一段\n第二段"],
  ["需要的支持", "☑场地改造"],
  ["需要的支持", "☑培训"],
  ["姓名", "|王一|赵二"],
  ["月补贴", "|800|1.2万"],
];
const storedFile = path.join(import.meta.dirname, "../../support/machine/office/filled-in.docx");

const readByHand = async (bytes: Uint8Array) => {
  const { mark, tables } = await read(bytes);
  expect(mark).toBe("4");
  expect(readPaper(paperAsks, tables)).toMatchObject({
    ...{ confirmed: ["k2"], category: "文艺", legalStatus: "team", founders: "阿依古丽·买买提\n𠮷林" },
    ...{ name: "暖邻（平城）志愿队 <b>&", fullTimeStaff: "３", profile: "第一段\n第二段", leaderName: "" },
    answers: {
      ...{ q1: "", q3: ["场地改造", "培训"] },
      q4: { 0: { c1: "王一", c2: "800" }, 1: { c1: "赵二", c2: "1.2万" } },
    },
  });
};

describe("a form that LibreOffice filled in and saved", () => {
  // With KEEP_FILLED_FORM=1 it becomes the file of the test below: where the form has changed.
  it.skipIf(!hasLibreOffice)("is read back, on a machine that has it", { timeout: 120_000 }, async () => {
    const blank = await wordDocument({ ...paper, sections: blankPaper(paperAsks) });
    const bytes = await filledByLibreOffice(blank, byHand);
    if (process.env.KEEP_FILLED_FORM) await writeFile(storedFile, bytes);
    await readByHand(bytes);
  });

  it("is read back, as LibreOffice 7.4 once saved it", async () => {
    await readByHand(await readFile(storedFile));
  });
});

describe("a form that was made here", () => {
  it("is read back as it was filled in", async () => {
    const { mark, tables } = await read(
      await wordDocument({ ...paper, sections: filledPaper(paperAsks, typed) }),
    );
    expect(mark).toBe("4");
    const values = { ...readPaper(paperAsks, tables), publicationConsent: "yes" };
    expect(readApplication(paperAsks, values)).toEqual(readApplication(paperAsks, typed));
  });

  it("is read when it was filled in by hand, as an office writes into the cells", async () => {
    const parts = await unzipped(await wordDocument({ ...paper, sections: blankPaper(paperAsks) }));
    const [before, after = ""] = (parts.get("word/document.xml")?.toString() ?? "").split("组织名称");
    // The first empty paragraph of the next cell gets a run, and the box a tick beside it.
    const filled = after.replace(
      /<w:t xml:space="preserve"\/>|<w:t xml:space="preserve"><\/w:t>/,
      "<w:t>惠心中心</w:t>",
    );
    expect(filled).not.toBe(after);
    const text = `${before}组织名称${filled}`.replace("□已备案", "√已备案");
    const { tables } = await read(zipBytes({ "word/document.xml": text }));
    expect(readPaper(paperAsks, tables)).toMatchObject({ name: "惠心中心", legalStatus: "filed" });
  });
});

describe("what offices save", () => {
  it("is read through content controls, revisions and signs of a font", async () => {
    const { tables, mark } = await read(
      documentOf(
        table(
          `<w:sdt><w:sdtContent>${cell('<w:t>组织</w:t></w:r><w:r><w:t xml:space="preserve">名称 </w:t>')}</w:sdtContent></w:sdt>` +
            cell(
              "<w:t>甲</w:t></w:r><w:del><w:r><w:t>乙</w:t></w:r></w:del><w:r><w:br/><w:t>丙&amp;丁</w:t>",
            ) +
            cell('<w:sym w:font="Wingdings 2" w:char="F052"/><w:t>已登记</w:t>') +
            cell("<w:t>0012</w:t>"),
        ),
      ),
    );
    expect(tables).toEqual([[["组织名称", "甲\n丙&丁", "☑已登记", "0012"]]]);
    expect(mark).toBeNull();
  });

  it("keeps a table within a cell apart", async () => {
    const { tables } = await read(documentOf(table(`<w:tc><w:p/>${table(cell("<w:t>内</w:t>"))}</w:tc>`)));
    expect(tables).toEqual([[[""]], [["内"]]]);
  });

  it("is refused with entities of its own, and where it is no XML", async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa">]><w:document/>';
    await expect(read(zipBytes({ "word/document.xml": bomb }))).rejects.toMatchObject({ code: "invalid" });
    const deep = documentOf("<w:p>".repeat(50_000));
    const found = await read(deep).catch((fault: unknown) => fault);
    expect(found).toMatchObject("tables" in Object(found) ? { tables: [] } : { code: "invalid" });
  });
});
