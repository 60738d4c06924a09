import { afterAll, describe, expect, it } from "vitest";
import { openChannels, send } from "@/lib/io/channels";
import { smsServer } from "../../support/machine/sms-server";

const sms = await smsServer();
process.env.SMS_URL = sms.url;

afterAll(() => sms.close());

const letter = {
  id: "0190f3a0-0000-7000-8000-000000000001",
  from: { name: "中心", replyTo: null },
  to: { name: "李四", email: "lisi@example.cn", mobile: "13800001234" },
  subject: null,
  body: "正文",
};

describe("the channels", () => {
  it("are those that the installation has set up, and copying", () => {
    expect(openChannels()).toEqual({ email: false, sms: true, copy: true });
  });

  it("each take their own letters", async () => {
    expect((await send({ ...letter, channel: "sms" })).outcome).toBe("sent");
    expect(JSON.parse(sms.received[0]?.body ?? "")).toMatchObject({ mobile: "13800001234", text: "正文" });
    expect(await send({ ...letter, channel: "email" })).toEqual({
      outcome: "temporary",
      answer: "平台没有设置邮件发送。",
    });
  });

  it("send nothing that has no address, or that people paste", async () => {
    const nobody = { name: "李四", email: null, mobile: null };
    for (const channel of ["sms", "email", "copy"] as const) {
      expect((await send({ ...letter, channel, to: nobody })).outcome).toBe("permanent");
    }
    expect(sms.received).toHaveLength(1);
  });
});
