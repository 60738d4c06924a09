import { sql } from "@/lib/db/sql";
import { type AreaToday, movedAt } from "../base/today";

export const centerToday: AreaToday = {
  waits: [
    {
      permission: "message.release",
      words: (count) => `${count} 条消息待发`,
      at: "desk/messages?state=waiting",
      rows: (ctx) => sql`
        select created_at as since from messages
         where center_id = ${ctx.center.id}::uuid and state = 'waiting'`,
    },
    {
      permission: "message.release",
      words: (count) => `${count} 条消息没有发出`,
      at: "desk/messages?state=failed",
      rows: (ctx) => sql`
        select created_at as since from messages
         where center_id = ${ctx.center.id}::uuid and state = 'failed'`,
    },
    {
      permission: "message.release",
      words: (count) => `${count} 条消息可能已发，请核实`,
      at: "desk/messages?state=doubtful",
      rows: (ctx) => sql`
        select created_at as since from messages
         where center_id = ${ctx.center.id}::uuid and state = 'doubtful'`,
    },
  ],
  stands: [
    {
      permission: "news.edit",
      words: (count) => `${count} 条动态写了未发布`,
      at: "desk/news?state=drafted",
      rows: (ctx) => sql`
        select ${movedAt(ctx, "news", sql`n.id`)} as since from news n
         where n.center_id = ${ctx.center.id}::uuid and n.state = 'drafted'`,
    },
  ],
};
