import { createTransport } from "nodemailer";
import type { Delivery } from "@/lib/domain/center/message-delivery";
import { env } from "@/lib/env";

export interface Mail {
  /** The same for every try: a server that has it already can tell. */
  id: string;
  /** The name before our address. */
  from: string;
  replyTo: string | null;
  to: { name: string; address: string };
  subject: string;
  text: string;
}

export function canMail(): boolean {
  const { SMTP_URL, SMTP_FROM } = env();
  return SMTP_URL !== undefined && SMTP_FROM !== undefined;
}

/** In milliseconds; together shorter than `longestAttempt`. */
const patience = {
  connectionTimeout: 15_000,
  greetingTimeout: 15_000,
  socketTimeout: 25_000,
  dnsTimeout: 15_000,
};

/** The parts of the address: given as a whole, nodemailer would forget everything else it is told. */
function serverAt(address: string) {
  const { protocol, hostname, port, username, password } = new URL(address);
  const secure = protocol === "smtps:";
  const auth = username && { user: decodeURIComponent(username), pass: decodeURIComponent(password) };
  return { host: hostname, port: Number(port) || (secure ? 465 : 587), secure, ...(auth && { auth }) };
}

const oneLine = (text: string) => text.replace(/\s+/g, " ").trim().slice(0, 200);

/** Hands one e-mail to the server, and says what came of it. It never throws. */
export async function sendMail({ id, from, replyTo, to, subject, text }: Mail): Promise<Delivery> {
  const { SMTP_URL, SMTP_FROM: address } = env();
  if (!SMTP_URL || !address) return { outcome: "temporary", answer: "平台没有设置邮件发送。" };
  let handedOver = false;
  const quiet = () => undefined;
  const logger = {
    ...{ level: quiet, trace: quiet, debug: quiet, warn: quiet, error: quiet, fatal: quiet },
    // The one place that tells when the last byte of the text has gone out.
    info: (entry: unknown) => {
      if (typeof entry === "object" && entry !== null && "outByteCount" in entry) handedOver = true;
    },
  };
  const transport = createTransport({ ...serverAt(SMTP_URL), ...patience, logger });
  try {
    const { response } = await transport.sendMail({
      from: { name: from, address },
      to,
      subject,
      text,
      messageId: `<${id}@${address.split("@").at(-1)}>`,
      headers: { "Auto-Submitted": "auto-generated" },
      disableFileAccess: true,
      disableUrlAccess: true,
      ...(replyTo && { replyTo: { name: from, address: replyTo } }),
    });
    return { outcome: "sent", answer: `邮件服务器已接收：${oneLine(response)}` };
  } catch (fault) {
    return whatWentWrong(fault, handedOver);
  } finally {
    transport.close();
  }
}

function whatWentWrong(fault: unknown, handedOver: boolean): Delivery {
  const { code, responseCode, response } = faultOf(fault);
  if (code === "EAUTH")
    return { outcome: "temporary", answer: "邮件服务器不接受平台的账号，请运维核对邮件设置。" };
  if (responseCode !== null && responseCode >= 500)
    return { outcome: "permanent", answer: `邮件服务器拒绝：${response}` };
  if (responseCode !== null) return { outcome: "temporary", answer: `邮件服务器暂时不接收：${response}` };
  if (code === "EENVELOPE") return { outcome: "permanent", answer: "邮箱地址有误，邮件服务器不能识别。" };
  if (handedOver) return { outcome: "uncertain", answer: "内容已交给邮件服务器，没有等到答复连接就断了。" };
  return { outcome: "temporary", answer: "与邮件服务器的连接没有成功。" };
}

/** What nodemailer says of a fault. 550 and 451 have the same `code`: the number of the response tells them apart. */
function faultOf(fault: unknown): { code: string; responseCode: number | null; response: string } {
  const said = typeof fault === "object" && fault !== null ? fault : {};
  return {
    code: "code" in said ? String(said.code) : "",
    responseCode: "responseCode" in said && typeof said.responseCode === "number" ? said.responseCode : null,
    response: "response" in said ? oneLine(String(said.response)) : "",
  };
}
