import { z } from "zod";
import { messageChannels } from "@/lib/domain/center/message";
import { messageOccasions } from "@/lib/domain/center/message-occasions";
import { edition, optionalText, requiredText } from "@/lib/web/typed-input";

export const someMessages = z.object({
  messages: z.array(z.uuid(), "请勾选消息。").min(1, "请勾选消息。").max(200, "一次最多办理 200 条。"),
});

export const manyMessages = someMessages.extend({ act: z.enum(["release", "tick"]) });

export const oneMessage = z.object({ message: z.uuid() });

export const cancelInput = oneMessage.extend({ reason: requiredText("作废的原因", 500) });

export const templateKey = z.object({ occasion: z.enum(messageOccasions), channel: z.enum(messageChannels) });

export const seenTemplate = templateKey.extend({ edition });

export const templateInput = seenTemplate.extend({
  subject: optionalText("主题", 100),
  body: requiredText("正文", 2000),
});
