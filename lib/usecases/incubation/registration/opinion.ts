import type { Context } from "@/lib/db/context";
import { chinaDate } from "@/lib/domain/base/china-time";
import { toUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, invalid } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import { type opinionForm, opinionStep } from "@/lib/domain/incubation/registration-filing";
import type { RegistrationStep } from "@/lib/domain/incubation/registration-step";
import { lockRegistration, moveRegistration, type OneRegistration } from "./case";

interface Opined {
  placeId: string | null;
  steps: readonly RegistrationStep[];
}

/** What a case that goes by a community begins with again once it goes back: nothing was said of it. */
export function withoutOpinion({ placeId, steps }: Opined) {
  if (placeId === null) return {};
  return {
    agreed: null,
    opinion: null,
    opinedOn: null,
    opinedByName: null,
    steps: metByOpinion(steps, null),
  };
}

function metByOpinion(steps: readonly RegistrationStep[], metOn: RegistrationStep["metOn"]) {
  return steps.map((step) => ({ ...step, ...(step.title === opinionStep && { metOn }) }));
}

/** What the community says of a filing, or what it says now; at the desk as its letter says it. */
export async function opineOnFiling(ctx: Context, input: FormValue<typeof opinionForm> & OneRegistration) {
  const found = await lockRegistration(ctx, input);
  const { agreed: answer, opinion } = input;
  if (found.placeId === null)
    throw new AppError("conflict", "这件事项没有选社区，先在“花名册、社区和通道”中选定。");
  const agreed = answer === "yes";
  if (!agreed && opinion === null) throw invalid({ opinion: "不同意备案的，请写明理由。" });
  const today = chinaDate(ctx.now);
  await moveRegistration(
    ctx,
    found,
    "opine",
    {
      ...{ agreed, opinion, opinedOn: toUtcMidnight(today), opinedByName: ctx.actor.name },
      steps: metByOpinion(found.steps, agreed ? today : null),
    },
    [agreed ? "同意备案" : "不同意备案", opinion].filter(Boolean).join("："),
  );
  return { id: found.id };
}
