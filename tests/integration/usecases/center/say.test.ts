import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { saveMessageTemplate } from "@/lib/usecases/center/message-template";
import { say } from "@/lib/usecases/center/say";
import { closeDesks, type Desk, openManagerDesk } from "../../../support/staff-desk";

// With e-mail and without SMS, which is read when the first message is said.
process.env.SMTP_URL = "smtp://127.0.0.1:1";
process.env.SMTP_FROM = "fuhua@pingcheng.example";

const day = "2026-03-12";
const fields = { 收件人: "李四", 组织名称: "邻里中心", 申请编号: "PC04-0012", 批次名称: "第四批" };

let desk: Desk;
beforeAll(async () => {
  desk = await openManagerDesk("王芳", { name: "平城孵化中心", phone: "0352-1111111" });
});
afterAll(closeDesks);

async function said(to: { name: string; email: string | null; mobile: string | null }, at = desk) {
  const id = randomUUID();
  await at.read(day, (ctx) =>
    say(ctx, "applicationReceived", [{ subject: { type: "application", id }, to, fields }]),
  );
  return at.read(day, (ctx) => ctx.db.message.findFirstOrThrow({ where: { subjectId: id } }));
}

describe("what an act has to say", () => {
  it("waits in the outbox, word by word, by the first channel that reaches its recipient", async () => {
    const mail = await said({ name: "李四", email: "lisi@example.cn", mobile: "13800001234" });
    expect(mail).toMatchObject({
      state: "waiting",
      channel: "email",
      email: "lisi@example.cn",
      subject: "申请已提交：PC04-0012",
      tries: 0,
    });
    expect(mail.body).toMatch(/^李四，您好：\n\n邻里中心的申请（第四批）已提交/);
    expect(mail.body).toContain("平城孵化中心\n电话：0352-1111111");
  });

  it("is copied by hand where there is no e-mail and no SMS is set up; the number is 11 digits", async () => {
    const copy = await said({ name: "李四", email: null, mobile: "+86 138-0000-1234" });
    expect(copy).toMatchObject({ channel: "copy", mobile: "13800001234", subject: null });
    expect(copy.body).toMatch(/^李四您好，.*（平城孵化中心）$/);
  });

  it("is said in the center's own words, and what waits keeps those it was said in", async () => {
    const before = await said({ name: "李四", email: "lisi@example.cn", mobile: null });
    await desk.act(day, "messageTemplate.edit", (ctx) =>
      saveMessageTemplate(ctx, {
        occasion: "applicationReceived",
        channel: "email",
        subject: "收到：{组织名称}",
        body: "{申请编号} 收到了。",
      }),
    );
    const after = await said({ name: "李四", email: "lisi@example.cn", mobile: null });
    expect([after.subject, after.body]).toEqual(["收到：邻里中心", "PC04-0012 收到了。"]);
    const kept = await desk.read(day, (ctx) => ctx.db.message.findFirstOrThrow({ where: { id: before.id } }));
    expect(kept.subject).toBe("申请已提交：PC04-0012");
  });

  it("is not said when the act is rolled back", async () => {
    const id = randomUUID();
    const to = { name: "李四", email: null, mobile: null };
    const attempt = desk.act(day, "application.check", async (ctx) => {
      await say(ctx, "applicationReceived", [{ subject: { type: "application", id }, to, fields }]);
      throw new Error("rolled back");
    });
    await expect(attempt).rejects.toThrow("rolled back");
    expect(await desk.read(day, (ctx) => ctx.db.message.count({ where: { subjectId: id } }))).toBe(0);
  });

  it("to nobody asks the database nothing", async () => {
    expect(await desk.statements(day, (ctx) => say(ctx, "applicationReceived", []))).toBe(0);
  });
});
