import { describe, expect, test } from "vitest";
import { acceptOf, beginningOf, isPicture, typesInWords } from "@/lib/domain/center/file-type";

const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

describe("the beginning of a file", () => {
  test.each([
    ["\xff\xd8\xff\xe1", "jpeg"],
    ["\x89PNG\r\n\x1a\n", "png"],
    ["RIFF\x10\n\r\0WEBPVP8 ", "webp"],
    ["PK\x03\x04", "zip"],
    ["\0\0\0\x18ftypheic", "heic"],
    ["\0\0\n\x18ftypmif1", "heic"],
    ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "oldOffice"],
    ["%PDF-1.7", "pdf"],
    ["\xef\xbb\xbf\n%PDF-1.4", "pdf"],
  ])("%j is %s", (text, beginning) => {
    expect(beginningOf(bytes(text))).toBe(beginning);
  });

  test.each([
    "MZ\x90\0 %PDF-1.7", // a program that also calls itself a PDF
    "<html><script>",
    "<svg xmlns=",
    "GIF89a",
    "RIFF____AVI ",
    `${" ".repeat(1024)}%PDF-1.4`,
    "",
  ])("%j is none of ours", (text) => {
    expect(beginningOf(bytes(text))).toBeNull();
  });
});

test("types are named for people, and for the field that chooses", () => {
  expect(typesInWords(["pdf", "docx"])).toBe("PDF、Word 文档");
  expect(acceptOf(["pdf", "jpeg"])).toBe(".pdf,application/pdf,.jpg,.jpeg,image/jpeg");
  expect([isPicture("webp"), isPicture("pdf")]).toEqual([true, false]);
});
