import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  cancelMessage,
  copyMessageInstead,
  getMessage,
  listMessages,
  releaseMessages,
  retryMessage,
  tickMessages,
} from "@/lib/usecases/center/message";
import { makeMessage } from "../../../support/center/messages";
import { ownerPool } from "../../../support/machine/database";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../support/staff-desk";

process.env.SMTP_URL = "smtp://127.0.0.1:1";
process.env.SMTP_FROM = "fuhua@pingcheng.example";

const day = "2026-03-12";
const everything = { state: null, occasion: null, channel: null, q: "", sort: null, page: 1, size: 15 };

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk("王芳");
});
afterAll(closeDesks);

const make = (fields: Parameters<typeof makeMessage>[1] = {}, at = desk) =>
  at.read(day, (ctx) => makeMessage(ctx, fields));
const get = (message: string) => desk.read(day, (ctx) => getMessage(ctx, { message }));
const act = <T>(run: Parameters<typeof desk.act<T>>[2]) => desk.act(day, "message.release", run);

async function jobsFor(id: string): Promise<number> {
  const { rows } = await ownerPool().query<{ count: number }>(
    "select count(*)::int as count from jobs.job where name = 'deliverMessage' and data->'input'->>'message' = $1",
    [id],
  );
  return rows[0]?.count ?? 0;
}

describe("the outbox", () => {
  it("lists the latest first, with how many there are in each state, and finds by name, number and words", async () => {
    const own = await openDesk();
    await make({ name: "甲" }, own);
    const released = await make({ name: "乙", email: "yi@example.cn", state: "released" }, own);
    const list = (query: Partial<Parameters<typeof listMessages>[1]> = {}) =>
      own.read(day, (ctx) => listMessages(ctx, { ...everything, ...query }));
    const all = await list();
    expect(all.rows.map(({ recipientName }) => recipientName)).toEqual(["乙", "甲"]);
    expect(all.counts).toEqual({ waiting: 1, released: 1 });
    expect(all.open).toEqual({ email: true, sms: false, copy: true });
    expect((await list({ state: "released" })).rows.map(({ id }) => id)).toEqual([released.id]);
    for (const q of ["乙", "YI@example", "主题不在", "PC04-0012"]) {
      const { total } = await list({ q });
      expect([q, total]).toEqual([q, { 乙: 1, "YI@example": 1, 主题不在: 0, "PC04-0012": 2 }[q]]);
    }
  });
});

describe("releasing", () => {
  it("lets all go or none, and leaves each to the queue", async () => {
    const [one, two] = [await make({ email: "a@example.cn" }), await make({ email: "b@example.cn" })];
    expect(await act((ctx) => releaseMessages(ctx, { messages: [one.id, two.id, one.id] }))).toEqual({
      count: 2,
    });
    expect(await get(one.id)).toMatchObject({ state: "released", releasedByName: "王芳" });
    expect([await jobsFor(one.id), await jobsFor(two.id)]).toEqual([1, 1]);
    const three = await make({ email: "c@example.cn" });
    const again = await refusalOf(act((ctx) => releaseMessages(ctx, { messages: [three.id, one.id] })));
    expect(again).toMatchObject({ code: "conflict" });
    expect([(await get(three.id)).state, await jobsFor(three.id)]).toEqual(["waiting", 0]);
  });

  it("is refused for what staff paste themselves, and where the channel is not set up", async () => {
    const copy = await make();
    const refusal = await refusalOf(act((ctx) => releaseMessages(ctx, { messages: [copy.id] })));
    expect(refusal.message).toContain("登记为已发");
    const sms = await make({ state: "failed", channel: "sms" });
    const why = await refusalOf(act((ctx) => retryMessage(ctx, { message: sms.id })));
    expect(why.message).toContain("没有设置短信发送");
  });

  it("of two people at once happens once", async () => {
    const { id } = await make({ email: "a@example.cn" });
    const both = await Promise.allSettled(
      [1, 2].map(() => act((ctx) => releaseMessages(ctx, { messages: [id] }))),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await jobsFor(id)).toBe(1);
  });
});

describe("what staff do with a message", () => {
  it("is to paste it and to note it as sent", async () => {
    const { id } = await make();
    await act((ctx) => tickMessages(ctx, { messages: [id] }));
    const sent = await get(id);
    expect(sent).toMatchObject({ state: "sent", acts: [] });
    expect(sent.sentAt).not.toBeNull();
    expect(sent.history.map(({ label }) => label)).toEqual(["登记为已发"]);
  });

  it("is to copy what could not be delivered, and to void what is not to be said", async () => {
    const { id } = await make({ email: "a@example.cn", state: "failed" });
    await act((ctx) => copyMessageInstead(ctx, { message: id }));
    expect(await get(id)).toMatchObject({ state: "waiting", channel: "copy", email: "a@example.cn" });
    await act((ctx) => cancelMessage(ctx, { message: id, reason: "已电话通知" }));
    expect(await get(id)).toMatchObject({ state: "voided", acts: [] });
    expect(await refusalOf(act((ctx) => tickMessages(ctx, { messages: [id] })))).toMatchObject({
      code: "conflict",
    });
  });

  it("is to send again what failed, or of which nobody knows", async () => {
    for (const state of ["failed", "doubtful"] as const) {
      const { id } = await make({ email: "a@example.cn", state });
      await act((ctx) => retryMessage(ctx, { message: id }));
      expect([(await get(id)).state, await jobsFor(id)]).toEqual(["released", 1]);
    }
  });
});
