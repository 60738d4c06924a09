import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { digestOf } from "@/lib/io/file-digest";

const mega = 1024 * 1024;
const of = (...chunks: (string | Buffer)[]) => Readable.from(chunks.map((chunk) => Buffer.from(chunk)));
const anything = () => undefined;

test("a file is known by what is in it, however it comes in", async () => {
  const abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  expect(await digestOf(of("abc"), mega, anything)).toBe(abc);
  expect(await digestOf(of("a", "bc"), mega, anything)).toBe(abc);
});

test("what is too large is refused with the limit, one that never ends too", async () => {
  const chunks = (count: number) => of(...Array<Buffer>(count).fill(Buffer.alloc(mega)));
  for (const count of [2, 9])
    await expect(digestOf(chunks(count), mega, anything)).rejects.toMatchObject({
      message: expect.stringContaining("超过 1 MB"),
    });
});

test("who asks may refuse it by its first bytes", async () => {
  const refuse = (first: Uint8Array) => {
    throw new Error(Buffer.from(first).toString());
  };
  await expect(digestOf(of("no pdf"), mega, refuse)).rejects.toThrow("no pdf");
});
