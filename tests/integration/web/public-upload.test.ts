import { readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GET } from "@/app/[center]/(public)/applications/[receipt]/files/[file]/route";
import { POST } from "@/app/[center]/(public)/applications/[receipt]/files/route";
import { civilDate, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { addOwnKey } from "@/lib/domain/recruitment/own-keys";
import { filesOlderThan } from "@/lib/io/files";
import { filesOf } from "@/lib/usecases/center/file";
import type { Own } from "@/lib/usecases/recruitment/own-application";
import { docxBytes, pdfBytes } from "../../support/center/files";
import { callWithMaterials, makeDraft } from "../../support/recruitment/own-draft";
import { closeDesks, type Desk, openDesk, owner } from "../../support/staff-desk";

const day = "2026-03-12";
let desk: Desk;
let own: Own;
let id: string;
let parts: { charter: string; photo: string };

beforeAll(async () => {
  desk = await openDesk("王芳", { demoToday: toUtcMidnight(civilDate(day)) });
  await desk.read(day, async (ctx) => {
    const { call, charter, photo } = await callWithMaterials(ctx, {
      opensOn: "2026-01-01",
      closesOn: "2099-12-31",
    });
    parts = { charter, photo };
    ({ id, own } = await makeDraft(ctx, call));
  });
});
afterAll(closeDesks);

interface Sending {
  receipt?: string;
  part?: string;
  cookie?: string;
  headers?: Record<string, string>;
}

const cookieOf = (key: Own) => `own=${addOwnKey("", { queryCode: "ABCD2345", ...key })}`;

function send(
  body: FormData | ReadableStream,
  { receipt = own.receipt, part = parts.photo, cookie = cookieOf(own), headers = {} }: Sending = {},
) {
  const { slug } = desk.center;
  const url = `http://localhost/${slug}/applications/${encodeURIComponent(receipt)}/files?part=${encodeURIComponent(part)}`;
  const asked = new Request(url, {
    method: "POST",
    body,
    headers: { cookie, host: "localhost", accept: "application/json", ...headers },
    ...(body instanceof ReadableStream ? { duplex: "half" } : {}),
  });
  return POST(asked, { params: Promise.resolve({ center: slug, receipt }) });
}

function formWith(name: string, bytes: Uint8Array): FormData {
  const form = new FormData();
  form.append("file", new File([Uint8Array.from(bytes)], name));
  return form;
}

async function answerTo(name: string, bytes: Uint8Array, sending?: Sending): Promise<string> {
  const answer: { status: string; message?: string } = await (
    await send(formWith(name, bytes), sending)
  ).json();
  return answer.message ?? answer.status;
}

const held = () => desk.read(day, (ctx) => filesOf(ctx, { type: "application", id }));
const stored = async () => (await filesOlderThan(desk.center.id, -60_000)).length;
const coming = async () =>
  (await readdir(tmpdir())).filter((name) => name.startsWith("fuhua-upload-")).length;

describe("a visitor's file that cannot be taken is told why at once, and leaves nothing behind", () => {
  const photograph = () =>
    sharp({ create: { width: 64, height: 48, channels: 3, background: "#1f5fa8" } })
      .jpeg()
      .toBuffer();
  const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from("ftypheic"), Buffer.alloc(100)]);

  it.each([
    ["a program under another name", "章程.pdf", () => Buffer.from("MZ\x90 program"), "改名不会改变格式"],
    ["nothing", "章程.pdf", () => Buffer.alloc(0), "0 字节"],
    ["half a PDF", "章程.pdf", () => pdfBytes().subarray(0, 200), "不完整或已损坏"],
    ["a PDF with a password", "章程.pdf", () => pdfBytes("/Encrypt 9 0 R "), "加了密码"],
    ["a HEIC photograph", "IMG_0001.HEIC", () => heic, "HEIC"],
    ["a zip bomb", "申请书.docx", () => docxBytes({ x: Buffer.alloc(30_000_000) }), "大得不正常"],
    ["too much", "扫描.pdf", () => Buffer.alloc(21 * 1024 * 1024, "x"), "超过 20 MB"],
  ])("%s", async (_what, name, bytes, sentence) => {
    const before = [(await held()).length, await stored(), await coming()];
    expect(await answerTo(name, bytes())).toContain(sentence);
    expect([(await held()).length, await stored(), await coming()]).toEqual(before);
  });

  it("half a photograph, and what the material may not be", async () => {
    const whole = await photograph();
    expect(await answerTo("照片.jpg", whole.subarray(0, whole.length / 2))).toContain("不完整或已损坏");
    expect(await answerTo("章程.docx", docxBytes(), { part: parts.charter })).toContain(
      "这里只收PDF、JPG 图片、PNG 图片",
    );
    expect(await held()).toEqual([]);
  });

  it("a connection that breaks in the middle", async () => {
    const before = [await stored(), await coming()];
    const begun = 'file"; filename="a.pdf"\r\n\r\n%PDF-1.4\n'.padStart(60);
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(Buffer.from(`--b\r\ncontent-disposition: form-data; name="${begun.trimStart()}`));
        controller.error(new Error("gone"));
      },
    });
    const answer = await send(body, { headers: { "content-type": "multipart/form-data; boundary=b" } });
    expect(await answer.text()).not.toContain("done");
    expect([await stored(), await coming()]).toEqual(before);
  });
});

describe("a visitor's file that can be taken", () => {
  it("keeps neither place nor device, and comes back to whoever has the key alone", async () => {
    const picture = await sharp({ create: { width: 64, height: 48, channels: 3, background: "#1f5fa8" } })
      .withExif({ IFD0: { Make: "Phone" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "40/1 4/1 0/1" } })
      .jpeg()
      .toBuffer();
    expect(await answerTo("𠮷<场地>.jpg", picture)).toBe("done");
    const file = (await held()).at(-1);
    const get = (cookie: string) => {
      const url = `http://localhost/${desk.center.slug}/applications/${own.receipt}/files/${file?.id}`;
      return GET(new Request(url, { headers: { cookie } }), {
        params: Promise.resolve({ center: desk.center.slug, receipt: own.receipt, file: file?.id ?? "" }),
      });
    };
    const answer = await get(cookieOf(own));
    expect(answer.headers.get("content-type")).toBe("image/jpeg");
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
    const kept = Buffer.from(await answer.arrayBuffer());
    expect((await sharp(kept).metadata()).exif).toBeUndefined();
    for (const cookie of ["", cookieOf({ ...own, seal: "x".repeat(43) })])
      expect((await get(cookie)).status).toBe(404);
  });
});

describe("before the first byte", () => {
  it("is asked whose it is, whether it is asked for, and whether it comes from here", async () => {
    const before = await coming();
    const unread = () => new ReadableStream({ pull: () => Promise.reject(new Error("was read")) });
    const headers = { "content-type": "multipart/form-data; boundary=b" };
    const refused = async (sending: Sending) => (await send(unread(), { headers, ...sending })).json();
    expect(await refused({ cookie: "" })).toMatchObject({ status: "refused", code: "not_found" });
    expect(await refused({ part: "material:none" })).toMatchObject({ status: "refused", code: "not_found" });
    // The database would refuse it as a fault.
    expect(await refused({ receipt: `${own.receipt}\0` })).toMatchObject({ code: "not_found" });
    expect(await refused({ headers: { ...headers, origin: "http://elsewhere.example" } })).toMatchObject({
      code: "forbidden",
    });
    await owner.call.updateMany({
      where: { centerId: desk.center.id },
      data: { closesOn: toUtcMidnight(civilDate("2026-03-01")) },
    });
    expect(await refused({})).toMatchObject({ message: expect.stringContaining("截止") });
    expect(await coming()).toBe(before);
  });
});
