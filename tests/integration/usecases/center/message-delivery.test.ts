import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { actInCenter } from "@/lib/db/tenant";
import { jobs } from "@/lib/jobs";
import { startWorker, type Worker } from "@/lib/jobs/worker";
import { getMessage, releaseMessages, retryMessage } from "@/lib/usecases/center/message";
import { beginDelivery, concludeDelivery, deliver } from "@/lib/usecases/center/message-delivery";
import { makeMessage } from "../../../support/center/messages";
import { visitOf } from "../../../support/factories";
import { ownerPool } from "../../../support/machine/database";
import { mailServer } from "../../../support/machine/mail-server";
import { quick } from "../../../support/machine/queued-jobs";
import { smsServer } from "../../../support/machine/sms-server";
import { closeDesks, type Desk, openDesk } from "../../../support/staff-desk";

const [mail, sms] = [await mailServer(), await smsServer()];
process.env.SMTP_URL = mail.url;
process.env.SMTP_FROM = "fuhua@pingcheng.example";
process.env.SMS_URL = sms.url;

const day = "2026-03-12";

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk("王芳", { name: "平城孵化中心", email: "office@example.cn" });
});
beforeEach(() => {
  mail.received.length = 0;
  mail.refusals.length = 0;
  mail.fate = "take";
  sms.received.length = 0;
});
afterAll(async () => {
  await Promise.all([mail.close(), sms.close()]);
  await closeDesks();
});

const get = (message: string) => desk.read(day, (ctx) => getMessage(ctx, { message }));

/** A message that has been released, by mail unless there is no address. */
async function released(email: string | null = "lisi@example.cn"): Promise<string> {
  const { id } = await desk.read(day, (ctx) => makeMessage(ctx, { email }));
  await desk.act(day, "message.release", (ctx) => releaseMessages(ctx, { messages: [id] }));
  return id;
}

/** What the worker does with a job about this message. */
async function work(message: string): Promise<void> {
  const job = jobs.find(({ name }) => name === "deliverMessage");
  await job?.work({ center: desk.center.id, input: { message } });
}

/** As another worker does, by the clock that they all go by. */
const begin = (message: string) =>
  actInCenter(visitOf(desk.center, desk.person, "message.release", new Date()), (ctx) =>
    beginDelivery(ctx, { message }),
  );

/** The jobs about a message that wait for later, in seconds from when they were left. */
async function later(message: string): Promise<number[]> {
  const { rows } = await ownerPool().query<{ wait: number }>(
    `select round(extract(epoch from start_after - created_on))::int as wait from jobs.job
      where name = 'deliverMessage' and state = 'created' and data->'input'->>'message' = $1
        and start_after > created_on + interval '1 second' order by created_on`,
    [message],
  );
  return rows.map(({ wait }) => wait);
}

describe("a released message", () => {
  it("goes out by mail, from the center, and says when", async () => {
    const id = await released();
    await work(id);
    const [letter] = mail.received;
    expect(letter?.subject).toBe("申请已提交：PC04-0012");
    expect(letter?.from?.value[0]?.name).toBe("平城孵化中心");
    expect(letter?.replyTo?.value[0]?.address).toBe("office@example.cn");
    const sent = await get(id);
    expect(sent).toMatchObject({ state: "sent", tries: 1, attempts: [{ number: 1, outcome: "sent" }] });
    expect(sent.attempts[0]?.answer).toContain("250");
    expect(sent.history.map(({ label, actor }) => `${actor} ${label}`)).toEqual(["系统 发出", "王芳 放行"]);
  });

  it("goes by SMS to who has no e-mail", async () => {
    const id = await released(null);
    await work(id);
    expect(JSON.parse(sms.received[0]?.body ?? "")).toMatchObject({ mobile: "13800001234", id });
    expect((await get(id)).state).toBe("sent");
  });

  it("that was sent is not sent again when its job comes again", async () => {
    const id = await released();
    await work(id);
    await work(id);
    expect(mail.received).toHaveLength(1);
    expect((await get(id)).tries).toBe(1);
  });

  it("that the server refuses for good has failed, with its answer, and staff may send it again", async () => {
    const id = await released();
    mail.refusals.push({ responseCode: 550, message: "No such user" });
    await work(id);
    expect(await get(id)).toMatchObject({
      state: "failed",
      attempts: [{ outcome: "permanent", answer: "邮件服务器拒绝：550 No such user" }],
    });
    expect(await later(id)).toEqual([]);
    await desk.act(day, "message.release", (ctx) => retryMessage(ctx, { message: id }));
    await work(id);
    expect((await get(id)).state).toBe("sent");
  });

  it("that the server does not take for now is tried again, ever later, and then has failed", async () => {
    const id = await released();
    for (let tries = 1; tries <= 6; tries++) {
      mail.refusals.push({ responseCode: 451, message: "Greylisted" });
      await work(id);
      expect(await get(id)).toMatchObject({ state: tries < 6 ? "released" : "failed", tries });
    }
    expect(await later(id)).toEqual([60, 300, 900, 3_600, 10_800]);
    expect(mail.received).toEqual([]);
  });

  it("whose line is cut after the last byte may have arrived: nobody sends it again by itself", async () => {
    const id = await released();
    mail.fate = "drop";
    await work(id);
    mail.fate = "take";
    await work(id);
    expect(mail.received).toHaveLength(1);
    expect(await get(id)).toMatchObject({ state: "doubtful", attempts: [{ outcome: "uncertain" }] });
  });
});

describe("a message found under way", () => {
  it("is left to who is sending it", async () => {
    const id = await released();
    const errand = await begin(id);
    await expect(work(id)).rejects.toThrow("is being sent by somebody else");
    expect(mail.received).toEqual([]);
    if (!errand) throw new Error("unreachable");
    const outcome = await deliver(errand);
    await desk.act(day, "message.release", (ctx) => concludeDelivery(ctx, { message: id }, outcome));
    expect((await get(id)).state).toBe("sent");
  });

  it("after the platform was stopped may have been sent, and a late answer settles it", async () => {
    const id = await released();
    const errand = await begin(id);
    await ownerPool().query(
      "update message_attempts set began_at = began_at - interval '10 minutes' where message_id = $1",
      [id],
    );
    await work(id);
    expect(mail.received).toEqual([]);
    expect(await get(id)).toMatchObject({ state: "doubtful", tries: 1 });
    if (!errand) throw new Error("unreachable");
    const delivery = { outcome: "sent", answer: "250" } as const;
    await desk.act(day, "message.release", (ctx) =>
      concludeDelivery(ctx, { message: id }, { number: errand.number, delivery }),
    );
    expect((await get(id)).state).toBe("sent");
  });

  it("and sent again by a person is not settled by the answer to the try before", async () => {
    const id = await released();
    mail.fate = "drop";
    await work(id);
    await desk.act(day, "message.release", (ctx) => retryMessage(ctx, { message: id }));
    const delivery = { outcome: "permanent", answer: "550" } as const;
    await desk.act(day, "message.release", (ctx) =>
      concludeDelivery(ctx, { message: id }, { number: 1, delivery }),
    );
    expect((await get(id)).state).toBe("released");
  });
});

describe("two workers", () => {
  it("send each message once", async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, () => released()));
    const workers: Worker[] = [startWorker(undefined, quick), startWorker(undefined, quick)];
    try {
      await expect
        .poll(async () => Promise.all(ids.map(async (id) => (await get(id)).state)), { timeout: 15_000 })
        .toEqual(ids.map(() => "sent"));
    } finally {
      await Promise.all(workers.map((worker) => worker.stop()));
    }
    const arrived = mail.received.map(({ messageId }) => messageId?.slice(1, 37));
    expect(arrived.filter((id) => ids.includes(id ?? "")).sort()).toEqual([...ids].sort());
  });
});
