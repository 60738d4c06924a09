"use server";

import {
  cancelMessage,
  copyMessageInstead,
  releaseMessages,
  retryMessage,
  tickMessages,
} from "@/lib/usecases/center/message";
import { resetMessageTemplate, saveMessageTemplate } from "@/lib/usecases/center/message-template";
import { centerAction } from "@/lib/web/action";
import { cancelInput, manyMessages, oneMessage, seenTemplate, someMessages, templateInput } from "./schema";

export const handleMessagesAction = centerAction({
  permission: "message.release",
  input: manyMessages,
  run: async (ctx, { act, messages }) => {
    const { count } = await (act === "release" ? releaseMessages : tickMessages)(ctx, { messages });
    return { act, count };
  },
  message: ({ act, count }) =>
    act === "release" ? `已放行 ${count} 条消息。` : `已登记 ${count} 条消息为已发。`,
});

export const releaseMessageAction = centerAction({
  permission: "message.release",
  input: someMessages,
  run: releaseMessages,
});

export const tickMessageAction = centerAction({
  permission: "message.release",
  input: someMessages,
  run: tickMessages,
});

export const retryMessageAction = centerAction({
  permission: "message.release",
  input: oneMessage,
  run: retryMessage,
});

export const copyMessageInsteadAction = centerAction({
  permission: "message.release",
  input: oneMessage,
  run: copyMessageInstead,
});

export const cancelMessageAction = centerAction({
  permission: "message.release",
  input: cancelInput,
  run: cancelMessage,
});

export const saveMessageTemplateAction = centerAction({
  permission: "messageTemplate.edit",
  input: templateInput,
  run: saveMessageTemplate,
  next: ({ occasion, channel }, slug) => `/${slug}/desk/messages/templates/${occasion}/${channel}`,
});

export const resetMessageTemplateAction = centerAction({
  permission: "messageTemplate.edit",
  input: seenTemplate,
  run: resetMessageTemplate,
});
