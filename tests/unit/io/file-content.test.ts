import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterAll, describe, expect, test } from "vitest";
import { type FileType, fileTypeNames } from "@/lib/domain/center/file-type";
import { contentOf } from "@/lib/io/file-content";
import { spreadsheet } from "@/lib/io/spreadsheet";
import { docxBytes, pdfBytes, zipBytes } from "../../support/center/files";

const folder = mkdtempSync(path.join(tmpdir(), "fuhua-content-"));
afterAll(() => rmSync(folder, { recursive: true }));

let count = 0;
function look(bytes: string | Uint8Array, types: readonly FileType[] = fileTypeNames) {
  count += 1;
  const file = path.join(folder, String(count));
  writeFileSync(file, bytes);
  return contentOf(file, types);
}

async function refusal(bytes: string | Uint8Array, types?: readonly FileType[]): Promise<string> {
  return look(bytes, types).then(
    ({ type }) => `taken as ${type}`,
    (fault: Error) => fault.message,
  );
}

describe("a PDF", () => {
  test("is taken when it is whole, also after some junk", async () => {
    expect(await look(pdfBytes())).toMatchObject({ type: "pdf" });
    expect(await look(Buffer.concat([Buffer.from("\n\n"), pdfBytes()]))).toMatchObject({ type: "pdf" });
  });

  test("with a cross-reference stream is taken, and refused when that names an encryption", async () => {
    const streamed = (more: string) => {
      const body = `%PDF-1.5\n1 0 obj\n<< /Type /XRef /Size 1 /W [1 1 1] ${more} /Length 0 >>\nstream\n\nendstream\nendobj\n`;
      return `${body}startxref\n9\n%%EOF`;
    };
    expect(await refusal(streamed(""))).toBe("taken as pdf");
    expect(await refusal(streamed("/Encrypt 2 0 R"))).toContain("加了密码");
  });

  test("with a password is refused at once", async () => {
    expect(await refusal(pdfBytes("/Encrypt 9 0 R "))).toContain("加了密码");
  });

  test("that ends too early, or is something else below its first line, is refused", async () => {
    expect(await refusal(pdfBytes().subarray(0, 200))).toContain("不完整或已损坏");
    expect(await refusal(`%PDF-1.4\n${"x".repeat(500)}\nstartxref\n100\n%%EOF`)).toContain("不完整或已损坏");
  });
});

describe("a picture", () => {
  const canvas = { create: { width: 40, height: 20, channels: 3 as const, background: "#c33" } };

  test("is made no larger than is asked for, and a smaller one stays as it is", async () => {
    const edges = async (longest: number) => {
      const path = `${folder}/large-${longest}.jpg`;
      writeFileSync(path, await sharp(canvas).jpeg().toBuffer());
      const { width, height } = await sharp((await contentOf(path, fileTypeNames, longest)).file).metadata();
      return [width, height];
    };
    expect(await edges(20)).toEqual([20, 10]);
    expect(await edges(400)).toEqual([40, 20]);
  });

  test("keeps its pixels upright, and nothing of where and with what it was taken", async () => {
    const bytes = await sharp(canvas)
      .withExif({
        IFD0: { Model: "Phone of Wang" },
        IFD3: { GPSLatitudeRef: "N", GPSLatitude: "40/1 4/1 0/1" },
      })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect(bytes.includes("Exif")).toBe(true);
    const { type, file } = await look(bytes);
    expect(type).toBe("jpeg");
    const clean = await sharp(file).metadata();
    expect(clean).toMatchObject({ width: 20, height: 40 });
    expect(clean.exif).toBeUndefined();
    expect((await readFile(file)).includes("Exif")).toBe(false);
  });

  test.each(["png", "webp"] as const)("may be a %s", async (type) => {
    expect(await look(await sharp(canvas)[type]().toBuffer())).toMatchObject({ type });
  });

  test("that is cut off, or larger than any camera's, is refused", async () => {
    const noise = await sharp({
      create: { ...canvas.create, width: 800, height: 800, noise: { type: "gaussian" } },
    })
      .jpeg()
      .toBuffer();
    expect(await refusal(noise.subarray(0, noise.length / 2))).toContain("不完整或已损坏");
    const huge = await sharp({ create: { ...canvas.create, width: 16_000, height: 8_000 } })
      .png({ compressionLevel: 9 })
      .toBuffer();
    expect(await refusal(huge)).toContain("1 亿像素");
  }, 30_000); // drawing it takes seconds on a busy machine

  test("of an iPhone is refused with what to do", async () => {
    expect(await refusal("\0\0\0\x18ftypheic\0\0\0\0mif1heic")).toContain("兼容性最佳");
  });
});

describe("Word and Excel", () => {
  test("are told by what is in them", async () => {
    expect(await look(docxBytes())).toMatchObject({ type: "docx" });
    const sheet = await spreadsheet({ name: "表", columns: ["甲"], rows: [["乙"]] });
    expect(await look(sheet)).toMatchObject({ type: "xlsx" });
  });

  test("that unpack to very much are refused, whatever size they declare", async () => {
    const bomb = { "word/media/a.bin": Buffer.alloc(30 * 1024 * 1024) };
    expect(await refusal(docxBytes(bomb))).toContain("大得不正常");
    expect(await refusal(docxBytes(bomb, 100))).toMatch(/不完整或已损坏|大得不正常/);
  });

  test("with macros, or made by an old program, are refused with what to do", async () => {
    expect(await refusal(docxBytes({ "word/vbaProject.bin": "x" }))).toContain("带有宏");
    expect(await refusal(Buffer.from("d0cf11e0a1b11ae1", "hex"))).toContain("另存为 .docx");
  });

  test("are no other zip, and nothing that is cut off", async () => {
    expect(await refusal(zipBytes({ "a.txt": "a" }))).toContain("压缩包");
    expect(await refusal(docxBytes().subarray(0, 60))).toContain("不完整或已损坏");
  });
});

test("what is none of the types is refused, whatever it is called", async () => {
  expect(await refusal("MZ\x90\0 This program cannot be run")).toContain("改名不会改变格式");
  expect(await refusal("<html><script>alert(1)</script>")).toContain("改名不会改变格式");
  expect(await refusal(docxBytes(), ["pdf"])).toContain("这里只收PDF");
});
