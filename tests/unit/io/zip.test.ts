import { once } from "node:events";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { expect, test } from "vitest";
import { zipStream } from "@/lib/io/zip";
import { unzipped } from "../../support/machine/unzipped";

const endless = () =>
  new Readable({
    read() {
      this.push(Buffer.alloc(64 * 1024, Math.random().toString()));
    },
  });

test("each file is opened when its turn has come, under its Chinese name", async () => {
  const opened: string[] = [];
  const entry = (path: string, content: Uint8Array | Readable) => ({
    path,
    open: async () => {
      opened.push(path);
      return content;
    },
  });
  const entries = [
    entry("目录.txt", Buffer.from("一")),
    entry("甲/01_章程.pdf", Readable.from([Buffer.from("二")])),
  ];
  const parts = await unzipped(await buffer(zipStream(entries)));
  expect([...parts].map(([path, bytes]) => [path, bytes.toString()])).toEqual([
    ["目录.txt", "一"],
    ["甲/01_章程.pdf", "二"],
  ]);
  expect(opened).toEqual(["目录.txt", "甲/01_章程.pdf"]);
});

test("whoever breaks off leaves no file open, and nothing more is opened", async () => {
  const file = endless();
  const never = { path: "二", open: () => Promise.reject(new Error("opened")) };
  const zip = zipStream([{ path: "一", open: async () => file }, never]);
  await once(zip, "readable");
  zip.on("error", () => undefined);
  zip.destroy();
  if (!file.closed) await once(file, "close");
  expect(file.destroyed).toBe(true);
});

test("a file that cannot be read is an error, and no end", async () => {
  const broken = { path: "一", open: () => Promise.reject(new Error("lost")) };
  await expect(buffer(zipStream([broken]))).rejects.toThrow("lost");
});
