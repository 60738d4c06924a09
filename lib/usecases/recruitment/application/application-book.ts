import type { Context } from "@/lib/db/context";
import { serviceFormOf, serviceInWords } from "@/lib/domain/recruitment/application/service-part";
import type { CallKey } from "@/lib/domain/recruitment/call/call-key";
import { answersInWords, questionsAsked } from "@/lib/usecases/center/form";
import { callAsksById } from "../call/call-asks";
import { callByKey } from "../call/call-record";

/** All applications of a call with everything they say, in the order of their numbers: for a file to work on. */
export async function applicationBook(ctx: Context, input: { call: CallKey }) {
  const call = await callByKey(ctx, input.call);
  const service = call.state === "preparing" ? null : (await callAsksById(ctx, call.id)).asks;
  const found = await ctx.db.application.findMany({
    where: { centerId: ctx.center.id, callId: call.id },
    omit: { queryCodeHash: true, submissionHash: true },
    include: { group: { select: { name: true } } },
    orderBy: { receipt: "asc" },
  });
  const applications = found.map((application) => {
    const answers = answersInWords(call, application.answers).map(({ id, value }) => [id, value] as const);
    const said = service ? serviceInWords(service, application) : [];
    return {
      ...application,
      answers: new Map(answers),
      service: new Map(said.map(({ name, value }) => [name, value])),
    };
  });
  const columns = Object.entries(service ? serviceFormOf(service) : {});
  return {
    call: call.name,
    questions: questionsAsked(call),
    service: columns.map(([name, { label }]) => ({ name, label })),
    applications,
  };
}
