import { z } from "zod";
import type { Context } from "@/lib/db/context";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError } from "@/lib/domain/base/errors";
import { questionsShown } from "@/lib/domain/center/question-answers";
import type { OwnKey } from "@/lib/domain/recruitment/own-keys";
import { askedMaterials } from "@/lib/domain/recruitment/required-material";
import { type AskedFile, askedFiles, type Handing } from "@/lib/domain/recruitment/upload-part";
import { legalStatuses } from "@/lib/domain/registry/legal-status";
import { questionsAsked } from "@/lib/usecases/center/form";
import { windowOf } from "./call-record";
import { hashQueryCode, sameHash } from "./query-secret";
import { materialsOf } from "./required-material";

/** An application as whoever wrote it names it: by its number, and by the keys that the browser holds. */
export interface Own {
  receipt: string;
  own: readonly OwnKey[];
}

/** What an application says that decides what is asked; the same in a draft and in one that was handed in. */
const deciding = z.object({
  name: z.string().catch(""),
  legalStatus: z.enum(legalStatuses).nullable().catch(null),
  groupId: z.string().nullable().catch(null),
  answers: z.record(z.string(), z.unknown()).catch({}),
});

const storedItems = z.array(z.object({ item: z.string() }));

const draftColumns = {
  id: true,
  callId: true,
  queryCodeHash: true,
  values: true,
  submittedAt: true,
} as const;

/** The draft or the application with this number, whatever it has become; its code is that of the application then. */
async function found({ center, db }: Context, receipt: string) {
  const where = { centerId: center.id, receipt };
  const application = await db.application.findFirst({
    where,
    select: {
      id: true,
      callId: true,
      queryCodeHash: true,
      name: true,
      legalStatus: true,
      groupId: true,
      answers: true,
      corrections: { where: { state: "open" }, select: { items: true, dueOn: true }, take: 1 },
    },
  });
  if (application) return { ...application, submitted: true, said: application };
  const draft = await db.draft.findFirst({ where, select: draftColumns });
  return draft && { ...draft, corrections: [], submitted: draft.submittedAt !== null, said: draft.values };
}

/**
 * The draft or application that a visitor proves to be theirs by its code. An unknown number, a wrong code and none look
 * the same.
 */
export async function ownApplication(ctx: Context, { receipt, own }: Own) {
  const application = await found(ctx, receipt);
  const code = own.find((key) => key.receipt === receipt)?.queryCode ?? "";
  if (!application || !sameHash(hashQueryCode(receipt, code), application.queryCodeHash))
    throw new AppError(
      "not_found",
      "没有找到这份申请，或这台设备上没有它的查询码。请到“申请查询”用申请编号和查询码重新进入。",
    );
  const { id, callId, corrections, submitted, said } = application;
  const call = await ctx.db.call.findFirstOrThrow({ where: { centerId: ctx.center.id, id: callId } });
  const [open] = corrections;
  const handing: Handing = {
    call: { state: call.state, ...windowOf(call) },
    submitted,
    correction: open
      ? {
          items: storedItems.parse(open.items).map(({ item }) => item),
          dueOn: fromUtcMidnight(open.dueOn),
        }
      : null,
  };
  return { id, receipt, call, handing, said: deciding.parse(said) };
}

export type OwnApplication = Awaited<ReturnType<typeof ownApplication>>;

/** The files that are asked of an application as it stands. */
export async function filesAsked(
  ctx: Context,
  { call, said }: Pick<OwnApplication, "call" | "said">,
): Promise<AskedFile[]> {
  const materials = askedMaterials(await materialsOf(ctx, call.id), said);
  return askedFiles(materials, questionsShown(questionsAsked(call), said.answers));
}
