import { expect, test } from "vitest";
import { fileName } from "@/lib/domain/center/file-name";

test.each([
  ["申请表.docx", "docx", "申请表.docx"],
  ["扫描件.PDF", "pdf", "扫描件.PDF"],
  ["C:\\fakepath\\照片.jpeg", "jpeg", "照片.jpeg"],
  ["../../etc/passwd", "pdf", "passwd.pdf"],
  ["照片.pdf", "jpeg", "照片.jpg"],
  ["报告.2026", "pdf", "报告.pdf"],
  ["第3.2版 说明", "docx", "第3.2版 说明.docx"],
  ["\u202Egnp.章程\u202C.pdf", "pdf", "gnp.章程.pdf"],
  ["章\u0000程\r\n（新）.pdf", "pdf", "章程 （新）.pdf"],
  ["<img src=x onerror=alert(1)>.pdf", "pdf", "<img src=x onerror=alert(1)>.pdf"],
  ["𠮷田𬎆.pdf", "pdf", "𠮷田𬎆.pdf"],
  ["阿依古丽·买买提.pdf", "pdf", "阿依古丽·买买提.pdf"],
  [".pdf", "pdf", "文件.pdf"],
  ["", "png", "文件.png"],
  ["\ud842.pdf", "pdf", "\ufffd.pdf"],
] as const)("%j of type %s is kept as %j", (given, type, kept) => {
  expect(fileName(given, type)).toBe(kept);
});

test("a long name loses its end, and neither its ending nor half a sign", () => {
  const name = fileName(`${"𠮷".repeat(10_000)}.pdf`, "pdf");
  expect([...name]).toHaveLength(200);
  expect(name.endsWith("𠮷.pdf")).toBe(true);
});
