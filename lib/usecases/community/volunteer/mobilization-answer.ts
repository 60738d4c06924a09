import type { Context } from "@/lib/db/context";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import {
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

type Found = { centerId: string; id: string } | { centerId: string; codeHash: string };

/** What a code asks of its team; null for a code that belongs to none. */
export async function findTeamCall({ center, db }: Context, { code }: { code: string | null }) {
  if (!code) return null;
  const found = await db.mobilizationAnswer.findFirst({
    where: { centerId: center.id, codeHash: hashAnswerCode("mobilization", code) },
    select: asked,
  });
  return found && { ...found, whyNot: whyNotAnswer(found.mobilization) };
}

/** Writes an answer down, locked: after the end there is none. */
export async function writeAnswer(ctx: Context, where: Found, said: FormValue<typeof teamAnswerForm>) {
  const faults = teamAnswerFaults(said);
  if (Object.keys(faults).length > 0) throw invalid(faults);
  const found = await ctx.db.mobilizationAnswer.findFirst({ where, select: asked });
  if (!found) throw notFound("队伍的回应");
  const { id, mobilizationId, team } = found;
  await ctx.db.$queryRaw`
    select 1 from mobilizations where center_id = ${ctx.center.id}::uuid and id = ${mobilizationId}::uuid for share`;
  const mobilization = await ctx.db.mobilization.findFirst({
    where: { centerId: ctx.center.id, id: mobilizationId },
    select: { endedAt: true },
  });
  const why = whyNotAnswer(mobilization ?? { endedAt: null });
  if (why) throw new AppError("conflict", why);
  const people = said.answer === "notComing" ? null : said.people;
  await ctx.db.mobilizationAnswer.updateMany({
    where: { centerId: ctx.center.id, id },
    data: { ...said, people, answeredAt: ctx.now },
  });
  const reason = [team.name, teamAnswerLabels[said.answer], people === null ? "" : `${people} 人`].filter(
    Boolean,
  );
  await ctx.audit({
    subject: { type: "mobilization", id: mobilizationId },
    event: "answer",
    reason: reason.join("，"),
  });
  return { id: mobilizationId };
}

export async function answerTeamCall(
  ctx: Context,
  { code, ...said }: FormValue<typeof teamAnswerForm> & { code: string },
) {
  await writeAnswer(ctx, { centerId: ctx.center.id, codeHash: hashAnswerCode("mobilization", code) }, said);
  return { code };
}
