import { sql } from "@/lib/db/sql";
import { type AreaToday, movedAt } from "../base/today";

export const centerToday: AreaToday = {
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
