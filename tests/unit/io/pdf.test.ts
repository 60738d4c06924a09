import { inflateSync } from "node:zlib";
import { create } from "fontkit";
import { expect, test } from "vitest";
import { wordsOfPaper } from "@/lib/domain/base/paper";
import { writePdf, writePdfOfMany } from "@/lib/io/pdf";
import { samplePaper } from "../../support/recruitment/sample-paper";

const at = new Date("2026-11-27T04:00:00Z");

/** The streams of a PDF as they were before they were packed. */
function streamsOf(bytes: Uint8Array): Buffer[] {
  const file = Buffer.from(bytes);
  const found = file.toString("latin1").matchAll(/\/Filter \/FlateDecode[^>]*>>\s*stream\r?\n/g);
  return [...found].map(({ 0: head, index }) => {
    const end = file.indexOf("endstream", index);
    return inflateSync(file.subarray(index + head.length, end));
  });
}

/** What somebody gets who copies the text: every character that a map from glyphs to Unicode names. */
function charactersIn(bytes: Uint8Array): Set<string> {
  const maps = streamsOf(bytes)
    .map(String)
    .filter((text) => text.includes("beginbfrange"));
  const codes = maps.flatMap((map) => [...map.matchAll(/<([0-9a-f]+)>/gi)].map(([, hex = ""]) => hex));
  return new Set(
    codes
      .filter((hex) => hex.length % 4 === 0)
      .map((hex) => Buffer.from(hex, "hex").swap16().toString("utf16le")),
  );
}

test("every character can be copied out again, and each has a shape of its own", async () => {
  const paper = samplePaper();
  const bytes = await writePdf(paper, at);
  const copied = charactersIn(bytes);
  for (const character of wordsOfPaper(paper).replace(/\s/g, "")) expect(copied).toContain(character);
  const fonts = streamsOf(bytes).filter((stream) => stream.toString("latin1", 0, 4) === "true");
  expect(fonts).toHaveLength(2);
  for (const stream of fonts) {
    const font = create(stream);
    if (!("numGlyphs" in font)) throw new Error("not one font");
    // What has no outline is the blank alone: none of the others is missing or a box.
    const blank = Array.from({ length: font.numGlyphs - 1 }, (_, id) => font.getGlyph(id + 1)).filter(
      (glyph) => glyph.path.commands.length === 0,
    );
    expect(blank.length).toBeLessThanOrEqual(2);
  }
});

test("a character that the font does not have is not a box: its place and its code are said", async () => {
  const bytes = await writePdf(samplePaper({ title: "𠮷祥社区服务中心" }), at);
  const copied = charactersIn(bytes);
  expect(copied).toContain("〓");
  expect([..."U+20BB7"].every((character) => copied.has(character))).toBe(true);
  expect(charactersIn(await writePdf(samplePaper(), at))).not.toContain("〓");
});

test("the same paper at the same moment is the same file, ready to be signed", async () => {
  const [one, other] = [await writePdf(samplePaper(), at), await writePdf(samplePaper(), at)];
  expect(Buffer.from(one).equals(other)).toBe(true);
  const text = Buffer.from(one).toString("latin1");
  expect(text).toMatch(/\nxref\n[\s\S]*trailer[\s\S]*startxref\n\d+\n%%EOF/);
  expect(text).not.toContain("/ObjStm");
});

test("a certificate is one sheet on its side, with its code and picture", async () => {
  const png = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  );
  const blocks = [
    { kind: "paragraph", text: "准予出壳。" },
    { kind: "qr", text: "https://a.example/verify", caption: "扫码核验" },
    { kind: "picture", bytes: png, width: 30, at: "right" },
  ] as const;
  const text = Buffer.from(await writePdf({ title: "出壳证书", look: "certificate", blocks }, at)).toString(
    "latin1",
  );
  expect(text.match(/\/Type \/Page\b/g)).toHaveLength(1);
  expect(text).toContain("/MediaBox [0 0 841.89 595.28]");
  expect(text).toContain("/Subtype /Image");
});

test("many papers are one file with a page each", async () => {
  const one = (title: string) => ({ title, look: "certificate" as const, blocks: [] });
  const text = Buffer.from(await writePdfOfMany([one("甲"), one("乙"), one("丙")], at)).toString("latin1");
  expect(text.match(/\/Type \/Page\b/g)).toHaveLength(3);
  expect(text.match(/\/MediaBox \[0 0 841\.89 595\.28\]/g)).toHaveLength(3);
});
