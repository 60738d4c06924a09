import { randomUUID } from "node:crypto";
import type { Context } from "@/lib/db/context";
import type { Message } from "@/lib/db/generated/client";
import { say } from "@/lib/usecases/center/say";

/** A message that says an application was handed in, to somebody with a mobile number alone unless told otherwise. */
export async function makeMessage(
  ctx: Context,
  fields: Partial<Pick<Message, "email" | "mobile" | "state" | "channel">> & { name?: string } = {},
): Promise<Message> {
  const { name = "李四", email = null, mobile = "13800001234", ...rest } = fields;
  const id = randomUUID();
  await say(ctx, "applicationReceived", [
    {
      subject: { type: "application", id },
      to: { name, email, mobile },
      fields: { 收件人: name, 组织名称: "邻里中心", 申请编号: "PC04-0012", 批次名称: "第四批" },
    },
  ]);
  const where = { centerId: ctx.center.id, subjectId: id };
  const released = { releasedByName: ctx.actor.name, releasedAt: ctx.now };
  if (rest.state) await ctx.db.message.updateMany({ where, data: { ...released, ...rest } });
  return ctx.db.message.findFirstOrThrow({ where });
}
