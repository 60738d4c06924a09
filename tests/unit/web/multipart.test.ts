import { text } from "node:stream/consumers";
import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { readMultipart, type SentFile } from "@/lib/web/multipart";

const readAll = async ({ name, stream }: SentFile) => ({ name, text: await text(stream) });
const keep = async () => undefined;

const head = '--b\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\nhalf';

/** A request that comes piece by piece, and whose sender goes away at its end. */
function streamed(pieces: string[], last: "end" | "tear"): Request {
  const left = [...pieces];
  const body = new ReadableStream({
    async pull(controller) {
      if (left.length === 0) await setTimeout(20);
      const piece = left.shift();
      if (piece !== undefined) controller.enqueue(Buffer.from(piece));
      else if (last === "end") controller.close();
      else controller.error(new Error("aborted"));
    },
  });
  const headers = { "content-type": "multipart/form-data; boundary=b" };
  return new Request("http://localhost", { method: "POST", body, headers, ...{ duplex: "half" } });
}

function post(form: FormData): Request {
  return new Request("http://localhost/files", { method: "POST", body: form });
}

function formWith(name: string, content: string, fields: Record<string, string> = {}): FormData {
  const form = new FormData();
  for (const [key, value] of Object.entries(fields)) form.append(key, value);
  form.append("file", new File([content], name));
  return form;
}

describe("a form with a file", () => {
  test("gives its fields and its file, whatever it is called", async () => {
    const names = ["𠮷田𬎆·章程.pdf", "<script>alert(1)<.pdf", "阿依古丽·买买提 ”.pdf"];
    for (const name of names) {
      const sent = await readMultipart(post(formWith(name, "内容", { replaces: "x" })), readAll, keep);
      expect(sent).toEqual({ fields: { replaces: "x" }, file: { name, text: "内容" } });
    }
  });

  test("without one, or that is none, is refused in words", async () => {
    const empty = new FormData();
    empty.append("file", new File([], ""));
    const refused = { code: "invalid", message: expect.stringContaining("先选择文件") };
    await expect(readMultipart(post(empty), readAll, keep)).rejects.toMatchObject(refused);
    await expect(readMultipart(post(new FormData()), readAll, keep)).rejects.toMatchObject(refused);
    const plain = new Request("http://localhost", { method: "POST", body: "a=b" });
    await expect(readMultipart(plain, readAll, keep)).rejects.toMatchObject(refused);
    const nameless = new Request("http://localhost", {
      method: "POST",
      body: "x",
      headers: { "content-type": "multipart/form-data" },
    });
    await expect(readMultipart(nameless, readAll, keep)).rejects.toMatchObject(refused);
  });

  test("takes one file alone", async () => {
    const form = formWith("一.pdf", "一");
    form.append("file", new File(["二"], "二.pdf"));
    const sent = await readMultipart(post(form), readAll, keep);
    expect(sent.file.name).toBe("一.pdf");
  });

  test("that nobody reads to its end is refused and does not wait for ever", async () => {
    const refuse = () => Promise.reject(new Error("not this one"));
    const large = streamed([head, ...Array.from({ length: 500 }, () => "x".repeat(10_000))], "end");
    await expect(readMultipart(large, refuse, keep)).rejects.toThrow("not this one");
  });
});

test("a lost connection breaks the file off, and gives back what was taken", async () => {
  await expect(readMultipart(streamed([head], "tear"), readAll, keep)).rejects.toThrow();
  const back: unknown[] = [];
  const giveBack = async (file: unknown) => {
    back.push(file);
  };
  const ended = streamed([`${head}\r\n--b\r\ncontent-disposition: form-data; name="x"\r\n\r\nmore`], "tear");
  await expect(readMultipart(ended, readAll, giveBack)).rejects.toMatchObject({
    message: expect.stringContaining("连接中断"),
  });
  expect(back).toEqual([{ name: "a.pdf", text: "half" }]);
});
