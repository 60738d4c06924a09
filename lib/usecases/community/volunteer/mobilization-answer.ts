import type { Context } from "@/lib/db/context";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import {
  type arrivalForm,
  type TeamAnswer,
  teamAnswerFaults,
  type teamAnswerForm,
  teamAnswerLabels,
  whyNotAnswer,
} from "@/lib/domain/community/mobilization";
import { hashAnswerCode } from "@/lib/io/answer-code";

// A team answers by the code on its slip, without an account; until the end it may change its mind.

const asked = {
  id: true,
  mobilizationId: true,
  answer: true,
  people: true,
  note: true,
  answeredAt: true,
  answeredByName: true,
  team: { select: { name: true } },
  mobilization: {
    select: {
      name: true,
      kind: true,
      task: true,
      answerBy: true,
      endedAt: true,
      place: { select: { name: true } },
    },
  },
} as const;

type OneAnswer = { centerId: string } & ({ id: string } | { codeHash: string });

/** What one team is asked, and whether it may answer still; null where there is none. */
export async function callOfTeam({ db }: Context, where: OneAnswer) {
  const found = await db.mobilizationAnswer.findFirst({ where, select: asked });
  return found && { ...found, seen: answerSeen(found), whyNot: whyNotAnswer(found.mobilization) };
}

/** The same by the code of its slip; null for a code that belongs to none. */
export async function findTeamCall(ctx: Context, { code }: { code: string | null }) {
  if (!code) return null;
  return callOfTeam(ctx, { centerId: ctx.center.id, codeHash: hashAnswerCode("mobilization", code) });
}

/** Names an answer as it stands, for the form of whoever enters another one. */
function answerSeen({ answeredAt }: { answeredAt: Date | null }): string {
  return answeredAt === null ? "" : String(answeredAt.getTime());
}

/** The answer of a team, locked until the transaction ends, before which the call-out does not end either. */
async function lockAnswer({ center, db }: Context, where: OneAnswer) {
  const found = await db.mobilizationAnswer.findFirst({ where, select: { id: true, mobilizationId: true } });
  if (!found) throw notFound("队伍的回应");
  await db.$queryRaw`
    select 1 from mobilization_answers where center_id = ${center.id}::uuid and id = ${found.id}::uuid for update`;
  await db.$queryRaw`
    select 1 from mobilizations where center_id = ${center.id}::uuid and id = ${found.mobilizationId}::uuid for share`;
  return found.id;
}

/**
 * Writes an answer down, locked: after the end there is none. With `seen` it is refused where the page showed another
 * answer, with who was quicker.
 */
export async function writeAnswer(
  ctx: Context,
  where: OneAnswer,
  said: FormValue<typeof teamAnswerForm>,
  seen?: string,
) {
  const faults = teamAnswerFaults(said);
  if (Object.keys(faults).length > 0) throw invalid(faults);
  const id = await lockAnswer(ctx, where);
  const found = await ctx.db.mobilizationAnswer.findFirstOrThrow({
    where: { centerId: ctx.center.id, id },
    select: asked,
  });
  const { mobilizationId, mobilization, team } = found;
  const why = whyNotAnswer(mobilization);
  if (why) throw new AppError("conflict", why);
  if (seen !== undefined && found.answeredAt && seen !== answerSeen(found))
    throw new AppError("conflict", quicker(found, found.answeredAt));
  const people = said.answer === "notComing" ? null : said.people;
  await ctx.db.mobilizationAnswer.updateMany({
    where: { centerId: ctx.center.id, id },
    data: {
      ...{ ...said, people, answeredAt: ctx.now },
      answeredByName: ctx.actor.userId === null ? null : ctx.actor.name,
    },
  });
  await ctx.audit({
    subject: { type: "mobilization", id: mobilizationId },
    event: "answer",
    reason: `${team.name}，${inWords({ ...said, people })}`,
  });
  return { id: mobilizationId };
}

function inWords({ answer, people }: { answer: TeamAnswer; people: number | null }): string {
  return [teamAnswerLabels[answer], people === null ? "" : `${people} 人`].filter(Boolean).join("，");
}

interface Quicker {
  answer: TeamAnswer;
  people: number | null;
  answeredByName: string | null;
}

function quicker(found: Quicker, at: Date): string {
  const who = found.answeredByName ?? "队伍自己";
  return `您打开本页之后，${who}于${formatDateTime(at)}登记了这支队伍的回应：${inWords(found)}。本次没有登记，请刷新页面核对，确要更改的再登记。`;
}

export async function answerTeamCall(
  ctx: Context,
  { code, ...said }: FormValue<typeof teamAnswerForm> & { code: string },
) {
  await writeAnswer(ctx, { centerId: ctx.center.id, codeHash: hashAnswerCode("mobilization", code) }, said);
  return { code };
}

export async function getTeamAnswer(ctx: Context, { teamAnswer: id }: { teamAnswer: string }) {
  const found = await ctx.db.mobilizationAnswer.findFirst({
    where: { centerId: ctx.center.id, id },
    include: {
      team: { select: { name: true, leader: true, leaderPhone: true } },
      mobilization: { select: { id: true, name: true, endedAt: true } },
    },
  });
  if (!found) throw notFound("队伍的回应");
  const { codeHash: _, ...answer } = found;
  return { ...answer, seen: answerSeen(answer), whyNot: whyNotAnswer(answer.mobilization) };
}

interface Shown {
  teamAnswer: string;
  /** What the page showed to whoever enters it. */
  seen?: string | undefined;
}

/** What a team said by telephone, as whoever took the call enters it. */
export async function enterTeamAnswer(
  ctx: Context,
  { teamAnswer, seen, ...said }: FormValue<typeof teamAnswerForm> & Shown,
) {
  return writeAnswer(ctx, { centerId: ctx.center.id, id: teamAnswer }, said, seen);
}

export async function enterArrival(
  ctx: Context,
  { teamAnswer: id, seen, arrived }: FormValue<typeof arrivalForm> & Shown,
) {
  await lockAnswer(ctx, { centerId: ctx.center.id, id });
  const answer = await getTeamAnswer(ctx, { teamAnswer: id });
  if (answer.whyNot) throw new AppError("conflict", answer.whyNot);
  if (seen !== undefined && answer.arrived !== null && seen !== String(answer.arrived))
    throw new AppError(
      "conflict",
      `您打开本页之后，已有人登记到场 ${answer.arrived} 人。本次没有登记，请刷新页面核对，确要更改的再登记。`,
    );
  await ctx.db.mobilizationAnswer.updateMany({
    where: { centerId: ctx.center.id, id },
    data: { arrived, arrivedAt: answer.arrivedAt ?? ctx.now },
  });
  const reason = `${answer.team.name}，${arrived} 人`;
  await ctx.audit({ subject: { type: "mobilization", id: answer.mobilizationId }, event: "arrive", reason });
  return { id: answer.mobilizationId };
}
