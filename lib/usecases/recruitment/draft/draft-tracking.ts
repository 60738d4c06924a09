import type { Context } from "@/lib/db/context";
import { chinaDate } from "@/lib/domain/base/china-time";
import { formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { callPhase } from "@/lib/domain/recruitment/call/call-phase";
import { draftInWords } from "@/lib/domain/recruitment/draft-in-words";
import { windowOf } from "../call/call-record";
import { typedValues } from "./draft";

/** A draft by its number, with its call; null when there is none, or when it has become an application. */
export function draftBehind(ctx: Context, receipt: string) {
  return ctx.db.draft.findFirst({
    where: { centerId: ctx.center.id, receipt, submittedAt: null },
    select: {
      ...{ id: true, receipt: true, queryCodeHash: true, values: true, createdAt: true },
      call: {
        select: {
          ...{ kind: true, number: true, name: true, state: true },
          ...{ opensOn: true, opensAt: true, closesOn: true, closesAt: true },
        },
      },
    },
  });
}

type Row = NonNullable<Awaited<ReturnType<typeof draftBehind>>>;

/** Where a draft stands: to be gone on with, or closed with its call. */
export function draftTold(ctx: Context, { receipt, values, createdAt, call }: Row) {
  const window = windowOf(call);
  const open = callPhase({ state: call.state, ...window }, ctx.now) === "open";
  const { name } = typedValues.parse(values);
  return {
    ...draftInWords(window, open),
    receipt,
    name: typeof name === "string" && name.trim() !== "" ? name.trim() : "还没有填写组织名称",
    batch: call.name,
    steps: [{ on: chinaDate(createdAt), what: "开始填写" }],
    published: false,
    correcting: false,
    answers: [],
    goOn: open ? formatCallKey(call) : null,
    mayWithdraw: false,
    issued: false,
    handedOver: false,
  };
}
