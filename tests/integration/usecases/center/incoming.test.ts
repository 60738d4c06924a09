import { createHash, randomUUID } from "node:crypto";
import { buffer } from "node:stream/consumers";
import { expect, test } from "vitest";
import { filesOlderThan, readFile } from "@/lib/io/files";
import { discardFile, receiveFile } from "@/lib/usecases/center/incoming";
import { docxBytes, pdfBytes, streamOf } from "../../../support/center/files";

const centre = () => ({ id: randomUUID() });
const stored = (center: { id: string }) => filesOlderThan(center.id, -60_000);

test("a file is in the store with the digest of what lies there, under a name of its type", async () => {
  const center = centre();
  const bytes = pdfBytes();
  const file = await receiveFile("attachment", center, { name: "a/𠮷章程.txt", stream: streamOf(bytes) });
  expect(file).toMatchObject({
    name: "𠮷章程.pdf",
    type: "pdf",
    bytes: bytes.length,
    digest: createHash("sha256").update(bytes).digest("hex"),
  });
  expect(await buffer(await readFile({ centerId: center.id, id: file.id }))).toEqual(bytes);
  await discardFile(center, file);
  expect(await stored(center)).toEqual([]);
});

test.each([
  ["a program called .pdf", "章程.pdf", Buffer.from("MZ\x90\0")],
  ["nothing at all", "章程.pdf", Buffer.alloc(0)],
  ["too much", "章程.pdf", Buffer.alloc(20 * 1024 * 1024 + 1, "%PDF-")],
  ["a zip bomb called .docx", "表.docx", docxBytes({ "word/x": Buffer.alloc(30 * 1024 * 1024) })],
])("%s is refused and leaves nothing in the store", async (_what, name, bytes) => {
  const center = centre();
  await expect(receiveFile("attachment", center, { name, stream: streamOf(bytes) })).rejects.toMatchObject({
    code: "invalid",
  });
  expect(await stored(center)).toEqual([]);
});
