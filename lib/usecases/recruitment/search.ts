import { type Sql, sql } from "@/lib/db/sql";
import type { Sought } from "@/lib/domain/base/sought";
import { callAddress } from "@/lib/domain/recruitment/call/call-key";
import { formatReceipt, parseReceipt } from "@/lib/domain/recruitment/receipt";
import { coded, named, phoned, type SearchGroup, worded } from "../base/search";

/** What was typed, found in an application `a`. A whole receipt is one application and no part of another. */
export function inApplication(sought: Sought): Sql {
  const receipt = parseReceipt(sought.code);
  if (receipt) {
    const { centerCode, call, sequence } = receipt;
    return sql`a.receipt = ${formatReceipt(centerCode, call, sequence)}`;
  }
  return sql`(${named(sql`a.name_key`, sought)} or ${named(sql`a.people_key`, sought)}
    or ${coded(sql`a.credit_code`, sought)} or ${coded(sql`a.receipt`, sought)}
    or ${coded(sql`a.filing_number`, sought)} or ${phoned(sql`a.contact_mobile`, sought)})`;
}

export const applicationSearch: SearchGroup = {
  label: "申请",
  unit: "份",
  permission: "application.view",
  at: "desk/applications",
  searchable: true,
  opens: (receipt) => receipt,
  found: ({ center }, sought) => sql`
    select a.id, a.receipt as key, a.name as title, a.receipt || ' · ' || c.name as note
      from applications a join calls c on c.center_id = a.center_id and c.id = a.call_id
     where a.center_id = ${center.id}::uuid and ${inApplication(sought)}`,
};

const callSearch: SearchGroup = {
  label: "招募批次",
  unit: "批",
  permission: "call.view",
  at: "desk/calls",
  opens: callAddress,
  found: ({ center }, sought) => sql`
    select id, kind::text || ' ' || number as key, name as title, title as note
      from calls
     where center_id = ${center.id}::uuid and (${worded(sql`name`, sought)} or ${worded(sql`title`, sought)})`,
};

export const barSearch: SearchGroup = {
  label: "限制申报",
  unit: "条",
  permission: "bar.view",
  at: "desk/bars",
  searchable: true,
  opens: (id) => id,
  found: ({ center }, sought) => sql`
    select b.id, b.id::text as key, o.name as title, b.document as note
      from bars b join organizations o on o.center_id = b.center_id and o.id = b.organization_id
     where b.center_id = ${center.id}::uuid
       and (${named(sql`o.name_key`, sought)} or ${coded(sql`coalesce(b.document, '')`, sought)})`,
};

export const recruitmentSearch: readonly SearchGroup[] = [applicationSearch, callSearch, barSearch];
