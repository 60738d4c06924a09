import { type MessageOccasion, messageOccasions, occasionWords, ofCenter } from "./message-occasions";

export const messageOccasionLabels = Object.fromEntries(
  messageOccasions.map((occasion) => [occasion, occasionWords[occasion].label]),
) as Record<MessageOccasion, string>;

/** The occasion of a stored message in Chinese; a neutral word for one that this version does not know. */
export function occasionLabel(occasion: string): string {
  return Object.hasOwn(occasionWords, occasion) ? messageOccasionLabels[occasion as MessageOccasion] : "通知";
}

/** All merge fields of an occasion, each with an example value. */
export function exampleFields(occasion: MessageOccasion): Readonly<Record<string, string>> {
  return { ...occasionWords[occasion].fields, ...ofCenter };
}

/** The words without a center's own: a letter with salutation and signature, or one paragraph that says who writes. */
export function defaultText(occasion: MessageOccasion, channel: "email" | "sms" | "copy") {
  const { subject, text } = occasionWords[occasion];
  if (channel === "email") {
    return { subject, body: `{收件人}，您好：\n\n${text}\n\n{中心名称}\n电话：{中心电话}` };
  }
  return {
    subject: null,
    body: channel === "sms" ? `【{中心名称}】${text}` : `{收件人}您好，${text}（{中心名称}）`,
  };
}
