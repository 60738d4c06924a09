import { z } from "zod";
import type { Delivery } from "@/lib/domain/center/message-delivery";
import { env } from "@/lib/env";

// A text message over whatever HTTP interface the provider has: address, headers and body stand in the environment.

export interface Sms {
  id: string;
  /** 11 digits. */
  mobile: string;
  text: string;
}

export function canSms(): boolean {
  return env().SMS_URL !== undefined;
}

/** In milliseconds. */
const patience = 25_000;

const headersOf = z.record(z.string(), z.string());

/** Faults before anything was sent. */
const notConnected = ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "UND_ERR_CONNECT_TIMEOUT"];

/** The body with its marks replaced, each value spelled so that it stays one value. */
function bodyOf(template: string, type: string, sms: Sms): string {
  const spelled = /json/i.test(type)
    ? (value: string) => JSON.stringify(value).slice(1, -1)
    : (value: string) => encodeURIComponent(value);
  return template.replace(/\{(id|mobile|text)\}/g, (_, name: keyof Sms) => spelled(sms[name]));
}

/** Hands one text to the provider, and says what came of it. It never throws. */
export async function sendSms(sms: Sms): Promise<Delivery> {
  const { SMS_URL, SMS_HEADERS, SMS_BODY, SMS_ACCEPTED } = env();
  if (!SMS_URL) return { outcome: "temporary", answer: "平台没有设置短信发送。" };
  try {
    const headers = new Headers(headersOf.parse(JSON.parse(SMS_HEADERS)));
    const response = await fetch(SMS_URL, {
      method: "POST",
      headers,
      body: bodyOf(SMS_BODY, headers.get("content-type") ?? "", sms),
      redirect: "manual",
      signal: AbortSignal.timeout(patience),
    });
    const said = (await response.text()).replace(/\s+/g, " ").trim().slice(0, 200);
    return outcomeOf(response.status, said, SMS_ACCEPTED);
  } catch (fault) {
    if (fault instanceof SyntaxError || fault instanceof z.ZodError)
      return { outcome: "temporary", answer: "短信设置有误，请运维核对。" };
    return notConnected.includes(causeOf(fault))
      ? { outcome: "temporary", answer: "与短信平台的连接没有成功。" }
      : { outcome: "uncertain", answer: "内容已交给短信平台，没有等到答复连接就断了。" };
  }
}

function causeOf(fault: unknown): string {
  const cause = fault instanceof Error ? fault.cause : null;
  return typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "";
}

function outcomeOf(status: number, said: string, accepted: string | undefined): Delivery {
  const answer = `${status} ${said}`.trim();
  if (status >= 200 && status < 300) {
    return !accepted || new RegExp(accepted).test(said)
      ? { outcome: "sent", answer: `短信平台已接收：${answer}` }
      : { outcome: "permanent", answer: `短信平台拒绝：${answer}` };
  }
  if ([401, 403].includes(status))
    return { outcome: "temporary", answer: "短信平台不接受平台的账号，请运维核对短信设置。" };
  if ([408, 429, 503].includes(status))
    return { outcome: "temporary", answer: `短信平台暂时不接收：${answer}` };
  if (status >= 500) return { outcome: "uncertain", answer: `短信平台出错，不能确定是否已发：${answer}` };
  return { outcome: "permanent", answer: `短信平台拒绝：${answer}` };
}
