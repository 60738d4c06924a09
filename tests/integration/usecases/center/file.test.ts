import { randomUUID } from "node:crypto";
import { utimes } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { actInCenter } from "@/lib/db/tenant";
import { system } from "@/lib/domain/access";
import { civilDate } from "@/lib/domain/base/civil-date";
import { filesOlderThan } from "@/lib/io/files";
import { bytesOf, fileOf, filesOf, sweepFiles } from "@/lib/usecases/center/file";
import { type ReceivedFile, receiveFile } from "@/lib/usecases/center/incoming";
import { writeNews } from "@/lib/usecases/center/news";
import { attachToNews, removeFromNews } from "@/lib/usecases/center/news-file";
import { pdfBytes, receivedAs, streamOf } from "../../../support/center/files";
import { visitOf } from "../../../support/factories";
import { ownerPool } from "../../../support/machine/database";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../support/staff-desk";

const day = "2026-03-12";
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk("王芳");
});
afterAll(closeDesks);

async function newsAt(at: Desk): Promise<string> {
  const text = { title: "邻里节", kind: "activity" as const, body: "一", happenedOn: civilDate(day) };
  return (await at.act(day, "news.edit", (ctx) => writeNews(ctx, text))).id;
}
const attach = (news: string, file: ReceivedFile, replaces?: string, at = desk) =>
  at.act(day, "news.edit", (ctx) => attachToNews(ctx, { news, file, replaces }));
const names = (news: string) =>
  desk.read(day, async (ctx) => (await filesOf(ctx, { type: "news", id: news })).map(({ name }) => name));

describe("the files of a record", () => {
  it("are added in order, replaced, and no more than the purpose allows", async () => {
    const news = await newsAt(desk);
    const first = receivedAs("一.pdf");
    await attach(news, first);
    for (let count = 2; count <= 10; count += 1) await attach(news, receivedAs(`${count}.pdf`));
    expect((await refusalOf(attach(news, receivedAs("11.pdf")))).message).toContain("最多 10 个");
    await attach(news, receivedAs("新.pdf"), first.id);
    expect(await names(news)).toHaveLength(10);
    expect(await names(news)).not.toContain("一.pdf");
  });

  it("are counted one by one, also when two come at once", async () => {
    const news = await newsAt(desk);
    for (let count = 1; count <= 9; count += 1) await attach(news, receivedAs(`${count}.pdf`));
    const both = await Promise.allSettled([
      attach(news, receivedAs("甲.pdf")),
      attach(news, receivedAs("乙.pdf")),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await names(news)).toHaveLength(10);
  });

  it("belong to it alone: neither another record nor another center finds them", async () => {
    const news = await newsAt(desk);
    const file = receivedAs("一.pdf");
    await attach(news, file);
    const other = await newsAt(desk);
    const seek = (at: Desk, id: string) => at.read(day, (ctx) => fileOf(ctx, { type: "news", id }, file.id));
    expect(await seek(desk, news)).toMatchObject({ name: "一.pdf", bytes: 9 });
    expect((await refusalOf(seek(desk, other))).code).toBe("not_found");
    expect((await refusalOf(seek(await openDesk(), news))).code).toBe("not_found");
    const steal = desk.act(day, "news.edit", (ctx) => removeFromNews(ctx, { news: other, file: file.id }));
    expect((await refusalOf(steal)).code).toBe("not_found");
  });

  it("are never rewritten or deleted in the table", async () => {
    const news = await newsAt(desk);
    const { id } = receivedAs("一.pdf");
    await attach(news, { ...receivedAs("一.pdf"), id });
    const rewrite = desk.read(day, (ctx) =>
      ctx.db.file.updateMany({ where: { id }, data: { name: "二.pdf" } }),
    );
    await expect(rewrite).rejects.toThrow(/permission denied/);
    const erase = desk.read(day, (ctx) => ctx.db.file.deleteMany({ where: { id } }));
    await expect(erase).rejects.toThrow(/permission denied/);
  });
});

describe("the sweep", () => {
  const receive = (at: Desk) =>
    receiveFile("attachment", at.center, { name: "章程.pdf", stream: streamOf(pdfBytes()) });
  const sweep = (on: string, at: Desk) =>
    actInCenter(visitOf(at.center, system, "file.sweep", on), sweepFiles);
  const stored = (at: Desk) => filesOlderThan(at.center.id, -60_000);
  const age = (at: Desk, { id }: ReceivedFile) =>
    utimes(`${process.env.FILES_DIR}/${at.center.id}/${id}`, new Date(0), new Date(0));

  it("takes away what belongs to nothing since yesterday, and nothing else", async () => {
    const here = await openDesk();
    const [kept, orphan, young] = [await receive(here), await receive(here), await receive(here)];
    await attach(await newsAt(here), kept, undefined, here);
    await age(here, kept);
    await age(here, orphan);
    await sweep(day, here);
    expect((await stored(here)).sort()).toEqual([kept.id, young.id].sort());
  });

  it("keeps what was removed for 30 days, then the bytes go and the row stays", async () => {
    const here = await openDesk();
    const news = await newsAt(here);
    const file = await receive(here);
    await attach(news, file, undefined, here);
    await here.act(day, "news.edit", (ctx) => removeFromNews(ctx, { news, file: file.id }));
    await age(here, file);
    await sweep("2026-04-10", here);
    expect(await stored(here)).toEqual([file.id]);
    await sweep("2026-04-12", here);
    expect(await stored(here)).toEqual([]);
    const { rows } = await ownerPool().query("select state, name from files where id = $1", [file.id]);
    expect(rows).toEqual([{ state: "removed", name: "章程.pdf" }]);
    expect(await here.records(news)).toMatchObject([
      { event: "write" },
      { event: "addFile", reason: "章程.pdf" },
      { event: "removeFile", reason: "章程.pdf" },
    ]);
  });

  it("is left to the queue by every file that comes or goes, once for a center", async () => {
    const here = await openDesk();
    const news = await newsAt(here);
    await attach(news, receivedAs("一.pdf"), undefined, here);
    await attach(news, receivedAs("二.pdf"), undefined, here);
    const { rows } = await ownerPool().query(
      "select count(*)::int as waiting from jobs.job where name = 'sweepFiles' and data->>'center' = $1",
      [here.center.id],
    );
    expect(rows).toEqual([{ waiting: 1 }]);
  });
});

it("the bytes of a file are read by its place", async () => {
  const file = await receiveFile("attachment", desk.center, { name: "a.pdf", stream: streamOf(pdfBytes()) });
  const chunks = [];
  for await (const chunk of await bytesOf({ centerId: desk.center.id, id: file.id })) chunks.push(chunk);
  expect(Buffer.concat(chunks)).toEqual(pdfBytes());
  await expect(
    bytesOf({ centerId: desk.center.id, id: randomUUID() }).then((stream) => stream.toArray()),
  ).rejects.toThrow();
});
