import { sql } from "@/lib/db/sql";
import { phoned, type SearchGroup, worded } from "../base/search";

export const newsSearch: SearchGroup = {
  label: "动态",
  unit: "条",
  permission: "news.view",
  at: "desk/news",
  searchable: true,
  opens: (id) => id,
  found: ({ center }, sought) => sql`
    select id, id::text as key, title, null as note
      from news where center_id = ${center.id}::uuid and ${worded(sql`title`, sought)}`,
};

export const messageSearch: SearchGroup = {
  label: "消息",
  unit: "条",
  permission: "message.view",
  at: "desk/messages",
  searchable: true,
  opens: (id) => id,
  found: ({ center }, sought) => sql`
    select id, id::text as key, coalesce(subject, left(body, 40)) as title, recipient_name as note
      from messages
     where center_id = ${center.id}::uuid and (${worded(sql`recipient_name`, sought)}
       or ${worded(sql`coalesce(subject, '') || body`, sought)} or ${phoned(sql`mobile`, sought)}
       or ${worded(sql`coalesce(email, '')`, sought)})`,
};

const memberSearch: SearchGroup = {
  label: "成员",
  unit: "人",
  permission: "member.view",
  at: "desk/settings/members",
  opens: (id) => id,
  found: ({ center }, sought) => sql`
    select id, id::text as key, name as title, coalesce(contact, '') as note
      from members
     where center_id = ${center.id}::uuid and (${worded(sql`name`, sought)} or ${worded(sql`contact`, sought)}
       or ${phoned(sql`contact`, sought)})`,
};

export const centerSearch: readonly SearchGroup[] = [newsSearch, messageSearch, memberSearch];
