import type { Context } from "@/lib/db/context";
import { questionsInWords } from "@/lib/domain/center/question-answers";
import { type ApplicationItem, itemsOf } from "@/lib/domain/recruitment/application/application-item";
import type { CallAsks } from "@/lib/domain/recruitment/application/application-steps";
import { type AskingCall, callAsksById } from "../call/call-asks";
import { typedValues } from "../draft/draft";

type Stored = Omit<Parameters<typeof itemsOf>[0], "answers" | "chosen"> & {
  callId: string;
  answers: unknown;
};

/** What there is to check in an application, and all that its call asked: one statement. */
export async function itemsFor(
  ctx: Context,
  application: Stored,
): Promise<{ items: ApplicationItem[]; asks: CallAsks; call: Omit<AskingCall, "asks"> }> {
  const { asks, ...call } = await callAsksById(ctx, application.callId);
  return { items: itemsIn(application, asks), asks, call };
}

/** The same where it is known already what was asked. */
export function itemsIn(application: Stored, asks: CallAsks): ApplicationItem[] {
  const chosen = typedValues.parse(application.answers);
  const answers = questionsInWords(asks.questions, chosen);
  return itemsOf({ ...application, answers, chosen }, asks);
}
