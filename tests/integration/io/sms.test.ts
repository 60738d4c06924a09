import { afterAll, describe, expect, it } from "vitest";
import { canSms, sendSms } from "@/lib/io/sms";
import { smsServer } from "../../support/machine/sms-server";

const server = await smsServer();
process.env.SMS_URL = server.url;
process.env.SMS_HEADERS = JSON.stringify({
  "content-type": "application/json",
  authorization: "Bearer 测试".replace("测试", "x"),
});
process.env.SMS_ACCEPTED = '"code":0';

const sms = {
  id: "0190f3a0-0000-7000-8000-000000000001",
  mobile: "13800001234",
  text: '【中心】“好”了\n"引号"{mobile}',
};

afterAll(() => server.close());

const answerTo = async (answer: typeof server.answer) => {
  server.answer = answer;
  return (await sendSms(sms)).outcome;
};

describe("a text message", () => {
  it("arrives at the provider as one value each, with the headers of the account", async () => {
    expect(canSms()).toBe(true);
    expect(await sendSms(sms)).toEqual({ outcome: "sent", answer: '短信平台已接收：200 {"code":0}' });
    const [got] = server.received;
    expect(JSON.parse(got?.body ?? "")).toEqual({ mobile: "13800001234", text: sms.text, id: sms.id });
    expect(got?.headers).toMatchObject({ authorization: "Bearer x", "content-type": "application/json" });
  });

  it.each([
    [{ status: 200, body: '{"code":7,"msg":"号码有误"}' }, "permanent"],
    [{ status: 400, body: "" }, "permanent"],
    [{ status: 401, body: "" }, "temporary"],
    [{ status: 429, body: "" }, "temporary"],
    [{ status: 503, body: "" }, "temporary"],
    [{ status: 500, body: "" }, "uncertain"],
    [null, "uncertain"],
  ] as const)("answered by %j is %s", async (answer, outcome) => {
    expect(await answerTo(answer)).toBe(outcome);
  });

  it("with nobody at the other end is tried again later", async () => {
    await server.close();
    expect(await sendSms(sms)).toEqual({ outcome: "temporary", answer: "与短信平台的连接没有成功。" });
  });
});
