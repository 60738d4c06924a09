import { randomUUID } from "node:crypto";
import type { AuditRecord } from "@/lib/db/audit";
import type { Context } from "@/lib/db/context";
import { lockCenter } from "@/lib/db/lock-center";
import { AppError } from "@/lib/domain/base/errors";
import type { KnownOrganization } from "@/lib/domain/registry/census-plan";
import type { CensusEntry } from "@/lib/domain/registry/census-sheet";
import { paperOf } from "@/lib/domain/registry/organization";
import { sheetMade } from "../../center/checked-sheet";
import { assertPlanSeen } from "../../center/sheet-decisions";
import { insertOrganizations } from "../organization-insert";
import { recordLegalStatuses } from "../organization-status";
import { openCensusSheet } from "./sheet";

/**
 * Makes of a sheet what its screen showed, all of it or nothing. The register is looked at again, so that of two who
 * confirm at once the second is refused.
 */
export async function confirmCensusSheet(ctx: Context, input: { censusSheet: string; seen?: string }) {
  await lockCenter(ctx);
  const { id, fileName, planned, sums, seen } = await openCensusSheet(ctx, input.censusSheet);
  assertPlanSeen(seen, input.seen);
  const { fresh, merged, skipped, unsure, wrong } = sums;
  if (wrong > 0) throw new AppError("conflict", `还有 ${wrong} 行需要改正。请在表格里改好后重新上传。`);
  if (unsure > 0) throw new AppError("conflict", `还有 ${unsure} 行没有判断是否重复，请先逐行选定。`);
  const made = planned.flatMap(({ entry, outcome }) =>
    entry && outcome.kind === "new" ? [{ ...entry, id: randomUUID(), paper: paperOf(entry) }] : [],
  );
  await insertOrganizations(ctx, made, "摸底导入");
  const known = planned.flatMap(({ entry, outcome }) =>
    entry && outcome.kind === "merge" ? [{ entry, organization: outcome.organization }] : [],
  );
  const filled = await fillBlanks(ctx, known);
  await recordLegalStatuses(
    ctx,
    known.map(({ entry, organization }) => ({ known: organization, told: entry })),
  );
  await sheetMade(ctx, { id });
  await ctx.audit(
    {
      subject: { type: "censusSheet", id },
      event: "confirm",
      reason: `${fileName}，新建 ${fresh} 家，并入已有 ${merged} 家，跳过 ${skipped} 行`,
    },
    ...made.map(
      ({ id: organization, name, legalStatus }): AuditRecord => ({
        subject: { type: "organization", id: organization },
        event: "register",
        to: legalStatus,
        details: { name },
      }),
    ),
    ...filled.map(
      (organization): AuditRecord => ({
        subject: { type: "organization", id: organization },
        event: "edit",
        reason: `摸底导入“${fileName}”`,
      }),
    ),
  );
  return { fresh, merged, skipped };
}

interface Merged {
  entry: CensusEntry;
  organization: KnownOrganization;
}

/** So many in one statement: what a sheet says is joined without statistics, row by row. */
const atOnce = 250;

/** What is blank on record and stands in the sheet; nothing is overwritten. The ids of those that changed. */
async function fillBlanks(ctx: Context, known: readonly Merged[]): Promise<string[]> {
  const changed: string[] = [];
  for (let from = 0; from < known.length; from += atOnce)
    changed.push(...(await fillSome(ctx, known.slice(from, from + atOnce))));
  return changed;
}

async function fillSome({ center, db }: Context, known: readonly Merged[]): Promise<string[]> {
  const rows = known.map(({ entry, organization: { id } }) => ({ ...entry, id }));
  const changed = await db.$queryRaw<{ id: string }[]>`
    with r as (
      select * from json_to_recordset(${JSON.stringify(rows)}::json) as r(
        id uuid, field text, leader text, "leaderMobile" text, origin organization_origin,
        "partyOrganization" text, "placeId" uuid))
    update organizations o
       set field = coalesce(o.field, r.field), leader = coalesce(o.leader, r.leader),
           leader_mobile = coalesce(o.leader_mobile, case when o.leader is null then r."leaderMobile" end),
           origin = coalesce(o.origin, r.origin), place_id = coalesce(o.place_id, r."placeId"),
           party_organization = coalesce(o.party_organization, r."partyOrganization")
      from r
     where o.center_id = ${center.id}::uuid and o.id = any(${rows.map(({ id }) => id)}::uuid[]) and o.id = r.id and (
       (o.field is null and r.field is not null) or (o.leader is null and r.leader is not null)
       or (o.origin is null and r.origin is not null) or o.place_id is null
       or (o.party_organization is null and r."partyOrganization" is not null))
    returning o.id`;
  return changed.map(({ id }) => id);
}
