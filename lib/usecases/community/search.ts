import { sql } from "@/lib/db/sql";
import { coded, phoned, type SearchGroup, worded } from "../base/search";

/** By number, by what is asked, and by who asks. */
export const orderSearch: SearchGroup = {
  label: "点单",
  unit: "单",
  permission: "order.view",
  at: "desk/orders",
  searchable: true,
  opens: (id) => id,
  found: ({ center }, sought) => sql`
    select o.id, o.id::text as key, o.kind || '：' || o.content as title, o.number as note
      from service_orders o
      left join order_askers a on a.center_id = o.center_id and a.order_id = o.id
     where o.center_id = ${center.id}::uuid and (${worded(sql`o.content`, sought)} or ${worded(sql`o.kind`, sought)}
       or ${coded(sql`o.number`, sought)} or ${worded(sql`coalesce(a.name, '')`, sought)}
       or ${phoned(sql`coalesce(a.phone, '')`, sought)})`,
};

export const communitySearch: readonly SearchGroup[] = [orderSearch];
