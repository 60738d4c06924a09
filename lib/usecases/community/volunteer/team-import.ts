import { randomUUID } from "node:crypto";
import type { AuditRecord } from "@/lib/db/audit";
import type { Context } from "@/lib/db/context";
import { lockCenter } from "@/lib/db/lock-center";
import { chinaDate } from "@/lib/domain/base/china-time";
import { AppError } from "@/lib/domain/base/errors";
import { nameKey } from "@/lib/domain/base/name-key";
import { filePurposes } from "@/lib/domain/center/file-purpose";
import {
  planTeams,
  readTeams,
  type TeamEntry,
  type TeamRow,
  teamColumns,
  teamSums,
} from "@/lib/domain/community/team-sheet";
import { keepSheet, lastSheet, sheetMade, stillOpen } from "../../center/checked-sheet";
import { cellsOf, type ReceivedSheet, receiveSheet, rowsRead } from "../../center/received-sheet";
import { assertPlanSeen, planSeen } from "../../center/sheet-decisions";
import { sheetTemplate } from "../../center/sheet-template";

// 队伍导入: teams come from a sheet, which is looked at first.

export function teamTemplate(center: { name: string }) {
  return sheetTemplate({
    ...{ of: center.name, name: "志愿服务队伍", columns: teamColumns },
    notes: [
      "每行填写一支队伍。从第三行填起，第二行的说明可以保留。",
      "不要合并单元格；负责人电话所在的列请设为“文本”。",
      "上传后先逐行核对，确认之前不写入任何记录；同一地点的同名队伍不会重复。",
    ],
  });
}

export const receiveTeams = receiveSheet(filePurposes.teamSheet);

/** The teams on record that rows of these names may be. */
function knownTeams({ center, db }: Context, names: readonly string[]) {
  return db.volunteerTeam.findMany({
    where: { centerId: center.id, nameKey: { in: names.map(nameKey) } },
    select: { nameKey: true, placeId: true },
  });
}

/** Keeps the rows of a sheet to be looked at, in place of one that nobody confirmed. */
export async function checkTeams(ctx: Context, { file }: { file: ReceivedSheet }): Promise<void> {
  await lockCenter(ctx);
  const places = await ctx.db.place.findMany({
    where: { centerId: ctx.center.id, archivedAt: null },
    select: { id: true, name: true, parentId: true },
  });
  const read = readTeams(cellsOf(file), places, chinaDate(ctx.now));
  const rows = rowsRead(read, { noun: "队伍", unit: "支" }, file);
  const { id } = await keepSheet(ctx, "teamSheet", file, rows);
  await ctx.audit({ subject: { type: "teamSheet", id }, event: "check", reason: file.name });
}

/** The last sheet with what each of its rows would become, as the teams stand now. */
export async function viewTeamSheet(ctx: Context) {
  const found = await lastSheet<TeamRow>(ctx, "teamSheet");
  if (!found) return null;
  const { decisions: _, ...facts } = found;
  const names = found.rows.map(({ name }) => name);
  const rows = facts.confirmedAt ? found.rows : planTeams(found.rows, await knownTeams(ctx, names));
  return { ...facts, rows, sums: teamSums(rows), seen: planSeen(rows) };
}

export type TeamSheetView = NonNullable<Awaited<ReturnType<typeof viewTeamSheet>>>;

/** However many, in one statement. */
async function insertTeams({ center, db }: Context, teams: readonly (TeamEntry & { id: string })[]) {
  await db.$executeRaw`
    insert into volunteer_teams (center_id, id, name, place_id, skills, leader, leader_phone, founded_on, members,
      emergency)
    select ${center.id}::uuid, id, name, "placeId", skills, leader, "leaderPhone", "foundedOn", members, emergency
      from json_to_recordset(${JSON.stringify(teams)}::json) as r(
        id uuid, name text, "placeId" uuid, skills text[], leader text, "leaderPhone" text, "foundedOn" date,
        members int, emergency boolean)`;
}

/** Makes of a sheet what its screen showed, all of it or nothing; the teams are looked at again. */
export async function confirmTeams(ctx: Context, input: { teamSheet: string; seen?: string }) {
  await lockCenter(ctx);
  const sheet = await stillOpen(ctx, await viewTeamSheet(ctx), input.teamSheet);
  assertPlanSeen(sheet.seen, input.seen);
  const { wrong, fresh } = sheet.sums;
  if (wrong > 0) throw new AppError("conflict", `还有 ${wrong} 行需要改正。请在表格里改好后重新上传。`);
  if (fresh === 0) throw new AppError("conflict", "表格里的队伍都已经登记过，没有需要导入的。");
  const teams = sheet.rows.flatMap(({ entry, outcome }) =>
    entry && outcome === "new" ? [{ ...entry, id: randomUUID() }] : [],
  );
  await insertTeams(ctx, teams);
  await sheetMade(ctx, sheet);
  const reason = `${sheet.fileName}，${fresh} 支队伍`;
  await ctx.audit(
    { subject: { type: "teamSheet", id: sheet.id }, event: "confirm", reason },
    ...teams.map(
      ({ id, name }): AuditRecord => ({ subject: { type: "team", id }, event: "import", details: { name } }),
    ),
  );
  return { made: teams.length };
}
