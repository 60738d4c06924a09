import type { Context } from "@/lib/db/context";
import type { CivilDate } from "@/lib/domain/base/civil-date";
import type { Registration } from "@/lib/domain/registry/legal-status";
import type { OrganizationOrigin } from "@/lib/domain/registry/organization";

export interface InsertedOrganization extends Registration {
  id: string;
  name: string;
  category: string;
  since: CivilDate;
  paper: string | null;
  leader: string | null;
  leaderMobile: string | null;
  field?: string | null;
  origin?: OrganizationOrigin | null;
  partyOrganization?: string | null;
  placeId?: string | null;
}

/** Begins many records with their first status in one statement: a sheet may have thousands, and is one transaction. */
export async function insertOrganizations(
  { center, db }: Context,
  rows: readonly InsertedOrganization[],
  reason: string,
): Promise<void> {
  await db.$executeRaw`
    with r as (
      select * from json_to_recordset(${JSON.stringify(rows)}::json) as r(
        id uuid, name text, category text, field text, leader text, "leaderMobile" text, origin organization_origin,
        "partyOrganization" text, "placeId" uuid, since date, paper text, "legalStatus" legal_status,
        "creditCode" text, "filingNumber" text)
    ), made as (
      insert into organizations (center_id, id, name, category, field, leader, leader_mobile, origin,
        party_organization, place_id, legal_status, credit_code, filing_number)
      select ${center.id}::uuid, id, name, category, field, leader, "leaderMobile", origin,
        "partyOrganization", "placeId", "legalStatus", "creditCode", "filingNumber" from r
    )
    insert into organization_statuses (center_id, id, organization_id, legal_status, since, paper, reason)
    select ${center.id}::uuid, gen_random_uuid(), id, "legalStatus", since, paper, ${reason} from r`;
}
