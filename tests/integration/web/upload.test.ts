import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GET } from "@/app/[center]/(public)/news/[news]/files/[file]/route";
import { POST } from "@/app/[center]/desk/news/[news]/files/route";
import type { Center } from "@/lib/db/context";
import { civilDate } from "@/lib/domain/base/civil-date";
import { filesOlderThan } from "@/lib/io/files";
import { filesOf } from "@/lib/usecases/center/file";
import { publishNews, writeNews } from "@/lib/usecases/center/news";
import { openSession } from "@/lib/web/session-store";
import { docxBytes, pdfBytes } from "../../support/center/files";
import { makeCenter, makePerson } from "../../support/factories";
import { closeDesks, type Desk, openDesk, owner } from "../../support/staff-desk";

const day = "2026-03-12";
let desk: Desk;
let cookie: string;
let news: string;

beforeAll(async () => {
  desk = await openDesk("王芳");
  cookie = await cookieOf(desk.person);
  const text = { title: "邻里节", kind: "activity" as const, body: "一", happenedOn: civilDate(day) };
  news = (await desk.act(day, "news.edit", (ctx) => writeNews(ctx, text))).id;
});
afterAll(closeDesks);

async function cookieOf({ id }: { id: string }): Promise<string> {
  return `next-auth.session-token=${(await openSession(id)).token}`;
}

function ask(form: FormData | string, headers: Record<string, string> = {}, center: Center = desk.center) {
  const url = `http://localhost/${center.slug}/desk/news/${news}/files`;
  const asked = new Request(url, {
    method: "POST",
    body: form,
    headers: { cookie, host: "localhost", ...headers },
  });
  return POST(asked, { params: Promise.resolve({ center: center.slug, news }) });
}

function formWith(name: string, bytes: Uint8Array<ArrayBuffer> | Buffer): FormData {
  const form = new FormData();
  form.append("file", new File([Uint8Array.from(bytes)], name));
  return form;
}

const script = { accept: "application/json" };
const names = () =>
  desk.read(day, async (ctx) => (await filesOf(ctx, { type: "news", id: news })).map(({ name }) => name));
const stored = async () => (await filesOlderThan(desk.center.id, -60_000)).length;

describe("an upload", () => {
  it("makes a file belong to its record, and tells a script so", async () => {
    const answer = await ask(formWith("<b>𠮷章程</b>.pdf", pdfBytes()), script);
    expect(await answer.json()).toEqual({ status: "done" });
    expect(await names()).toEqual(["b>.pdf"]);
  });

  it("without a script leads back to the page it came from", async () => {
    const referer = `http://localhost/${desk.center.slug}/desk/news/${news}?a=1`;
    const answer = await ask(formWith("二.pdf", pdfBytes()), { referer });
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe(`/${desk.center.slug}/desk/news/${news}?a=1`);
    const silent = await ask(formWith("三.docx", docxBytes()));
    expect(silent.headers.get("location")).toBe(`/${desk.center.slug}/desk/news/${news}`);
  });

  it("that is refused, before or by the act, leaves nothing in the store", async () => {
    const before = [await names(), await stored()];
    const program = await ask(formWith("章程.pdf", Buffer.from("MZ")), script);
    expect(await program.json()).toMatchObject({
      status: "refused",
      message: expect.stringContaining("改名"),
    });
    const plain = await ask(formWith("章程.pdf", Buffer.from("MZ")));
    expect([plain.status, await plain.text()]).toEqual([400, expect.stringContaining("改名")]);
    const form = formWith("章程.pdf", pdfBytes());
    form.append("replaces", "0b1f5f7e-5a0c-4a36-9d0e-1f0a3c2b4d5e");
    expect(await (await ask(form, script)).json()).toMatchObject({ status: "refused", code: "not_found" });
    expect([await names(), await stored()]).toEqual(before);
  });

  it("is taken twice at once", async () => {
    const count = (await names()).length;
    await Promise.all([
      ask(formWith("甲.pdf", pdfBytes()), script),
      ask(formWith("乙.pdf", pdfBytes()), script),
    ]);
    expect(await names()).toHaveLength(count + 2);
  });

  it("is read of nobody who may not, and of no other site", async () => {
    const before = await stored();
    const file = () => formWith("章程.pdf", pdfBytes());
    const expert = await cookieOf(await makePerson(owner, desk.center, ["panelist"]));
    expect((await ask(file(), { cookie: expert })).status).toBe(403);
    expect((await ask(file(), { cookie: "" })).status).toBe(303);
    expect((await ask(file(), { origin: "http://elsewhere.example" })).status).toBe(403);
    expect((await ask(file(), { origin: "null" })).status).toBe(403);
    expect((await ask(file(), {}, await makeCenter(owner))).status).toBe(403);
    expect((await ask(file(), { origin: "http://localhost", ...script })).status).toBe(200);
    expect(await stored()).toBe(before + 1);
  });
});

describe("a download", () => {
  const get = async (file: string) => {
    const { slug } = desk.center;
    const asked = new Request(`http://localhost/${slug}/news/${news}/files/${file}`);
    return GET(asked, { params: Promise.resolve({ center: slug, news, file }) });
  };

  it("is of the type it was found to be, and never a page", async () => {
    await ask(formWith("邻里节（2026）'.docx", docxBytes()), script);
    await desk.act(day, "news.publish", (ctx) => publishNews(ctx, { news }));
    const files = await desk.read(day, (ctx) => filesOf(ctx, { type: "news", id: news }));
    const [word, paper] = [files.find(({ name }) => name.startsWith("邻里节")), files[0]];
    const answer = await get(word?.id ?? "");
    expect(answer.headers.get("content-disposition")).toBe(
      `attachment; filename="file.docx"; filename*=UTF-8''${encodeURIComponent("邻里节（2026）")}%27.docx`,
    );
    expect(answer.headers.get("content-type")).toContain("wordprocessingml");
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(docxBytes());
    const shown = await get(paper?.id ?? "");
    expect(shown.headers.get("content-disposition")).toMatch(/^inline; filename="file.pdf"/);
    expect((await get("0b1f5f7e-5a0c-4a36-9d0e-1f0a3c2b4d5e")).status).toBe(404);
    expect((await get("..%2f..%2fsecrets.json")).status).toBe(404);
  });
});
