import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { sweepIncoming, withIncoming } from "@/lib/io/incoming-file";
import { streamOf } from "../../support/center/files";

const left = async () => (await readdir(tmpdir())).filter((name) => name.startsWith("fuhua-upload-"));

test("what comes in lies there while it is looked at, and is gone afterwards", async () => {
  let seen = "";
  const text = await withIncoming(streamOf("内容"), 6, async (file) => {
    seen = file;
    return readFile(file, "utf8");
  });
  expect(text).toBe("内容");
  expect(existsSync(path.dirname(seen))).toBe(false);
});

test("an empty one and one that is too large are refused in words", async () => {
  const never = () => Promise.reject(new Error("looked at"));
  await expect(withIncoming(streamOf(""), 6, never)).rejects.toMatchObject({
    message: expect.stringContaining("0 字节"),
  });
  await expect(withIncoming(streamOf("1234567"), 6, never)).rejects.toMatchObject({
    message: expect.stringContaining("文件超过 1 KB"),
  });
});

test("one without an end is broken off", async () => {
  let sent = 0;
  const endless = new Readable({
    read() {
      sent += 1;
      this.push(Buffer.alloc(1024));
    },
  });
  await expect(withIncoming(endless, 1024, async () => null)).rejects.toMatchObject({ code: "invalid" });
  expect(sent).toBeLessThan(1000);
  expect(endless.destroyed).toBe(true);
});

test("a connection that breaks leaves nothing behind", async () => {
  const before = await left();
  const torn = Readable.from(
    (async function* () {
      yield Buffer.from("half");
      throw new Error("ECONNRESET");
    })(),
  );
  await expect(withIncoming(torn, 100, async () => null)).rejects.toThrow("ECONNRESET");
  expect((await left()).filter((name) => !before.includes(name))).toEqual([]);
});

test("what a killed process left is swept once it is old", async () => {
  const [old, young] = [
    await mkdtemp(path.join(tmpdir(), "fuhua-upload-")),
    await mkdtemp(path.join(tmpdir(), "fuhua-upload-")),
  ];
  await mkdir(path.join(old, "inside"));
  await utimes(old, new Date(0), new Date(0));
  await sweepIncoming(60_000);
  expect([existsSync(old), existsSync(young)]).toEqual([false, true]);
  await rm(young, { recursive: true });
});
