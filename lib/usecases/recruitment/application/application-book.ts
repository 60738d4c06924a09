import type { Context } from "@/lib/db/context";
import type { CallKey } from "@/lib/domain/recruitment/call/call-key";
import { answersInWords, questionsAsked } from "@/lib/usecases/center/form";
import { callByKey } from "../call/call-record";

/** All applications of a call with everything they say, in the order of their numbers: for a file to work on. */
export async function applicationBook(ctx: Context, input: { call: CallKey }) {
  const call = await callByKey(ctx, input.call);
  const found = await ctx.db.application.findMany({
    where: { centerId: ctx.center.id, callId: call.id },
    omit: { queryCodeHash: true, submissionHash: true },
    include: { group: { select: { name: true } } },
    orderBy: { receipt: "asc" },
  });
  const applications = found.map((application) => {
    const answers = answersInWords(call, application.answers).map(({ id, value }) => [id, value] as const);
    return { ...application, answers: new Map(answers) };
  });
  return { call: call.name, questions: questionsAsked(call), applications };
}
