import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { canMail, sendMail } from "@/lib/io/mail";
import { mailServer } from "../../support/machine/mail-server";

const server = await mailServer();
process.env.SMTP_URL = server.url;
process.env.SMTP_FROM = "fuhua@pingcheng.example";

const letter = {
  id: "0190f3a0-0000-7000-8000-000000000001",
  from: "平城区社会组织孵化中心",
  replyTo: "office@pingcheng.example",
  to: { name: "李四", address: "lisi@example.cn" },
  subject: "申请已提交：PC04-0012",
  text: "李四，您好：\n\n申请已提交。",
};

beforeEach(() => {
  server.received.length = 0;
  server.refusals.length = 0;
  server.fate = "take";
});
afterAll(() => server.close());

/** The one letter that arrived. */
function arrived() {
  expect(server.received).toHaveLength(1);
  const [mail] = server.received;
  if (!mail) throw new Error("unreachable");
  return mail;
}

describe("an e-mail", () => {
  it("arrives with its Chinese words, sender and recipient", async () => {
    expect(canMail()).toBe(true);
    expect(await sendMail(letter)).toEqual({
      outcome: "sent",
      answer: expect.stringContaining("邮件服务器已接收：250"),
    });
    const mail = arrived();
    expect(mail.subject).toBe(letter.subject);
    expect(mail.text?.trim()).toBe(letter.text);
    expect(mail.from?.value).toEqual([{ name: letter.from, address: "fuhua@pingcheng.example" }]);
    expect(mail.replyTo?.value[0]?.address).toBe("office@pingcheng.example");
    expect([mail.to].flat()[0]?.value).toEqual([{ name: "李四", address: "lisi@example.cn" }]);
    expect(mail.messageId).toBe(`<${letter.id}@pingcheng.example>`);
  });

  it("takes nothing into its head that was typed into a name or a subject", async () => {
    await sendMail({
      ...letter,
      from: "中心\r\nBcc: spy@example.cn",
      to: { name: '李四", <spy@example.cn>\r\nCc: spy@example.cn', address: "lisi@example.cn" },
      subject: "标题\r\nBcc: spy@example.cn",
    });
    const mail = arrived();
    expect([mail.headers.has("bcc"), mail.headers.has("cc")]).toEqual([false, false]);
    expect([mail.to].flat().flatMap((to) => to?.value.map(({ address }) => address))).toEqual([
      "lisi@example.cn",
    ]);
  });

  it("that the server refuses for good is told apart from one it refuses for now", async () => {
    server.refusals.push({ responseCode: 550, message: "No such user" });
    expect(await sendMail(letter)).toEqual({
      outcome: "permanent",
      answer: "邮件服务器拒绝：550 No such user",
    });
    server.refusals.push({ responseCode: 451, message: "Greylisted" });
    expect(await sendMail(letter)).toEqual({
      outcome: "temporary",
      answer: "邮件服务器暂时不接收：451 Greylisted",
    });
    expect(server.received).toEqual([]);
  });

  it("whose line is cut after the last byte may have arrived", async () => {
    server.fate = "drop";
    expect(await sendMail(letter)).toMatchObject({ outcome: "uncertain" });
    expect(server.received).toHaveLength(1);
  });

  it("to something that is no address is refused for good", async () => {
    const to = { name: "李四", address: "不是地址" };
    expect((await sendMail({ ...letter, to })).outcome).toBe("permanent");
  });

  it("with nobody at the other end is tried again later", async () => {
    await server.close();
    expect(await sendMail(letter)).toEqual({ outcome: "temporary", answer: "与邮件服务器的连接没有成功。" });
  });
});
