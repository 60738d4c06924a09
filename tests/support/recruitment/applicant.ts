import { randomUUID } from "node:crypto";
import type { Center, Context } from "@/lib/db/context";
import { actInCenter, inCenter } from "@/lib/db/tenant";
import { visitor } from "@/lib/domain/access";
import { AppError } from "@/lib/domain/base/errors";
import type { CallKey } from "@/lib/domain/recruitment/call/call-key";
import { type DraftSave, readDraft, saveDraft } from "@/lib/usecases/recruitment/draft/draft";
import type { Own } from "@/lib/usecases/recruitment/own-application";
import { makeCall, visitOf } from "../factories";

/** Somebody without an account at the public site of a center, on a day in its window unless told otherwise. */
export function applicantAt(center: Center, day: string | Date = "2021-12-30") {
  const visit = (on: string | Date) => visitOf(center, visitor, "application.submit", on);
  const act = <T>(run: (ctx: Context) => Promise<T>, on = day) => actInCenter(visit(on), run);
  const look = <T>(run: (ctx: Context) => Promise<T>, on = day) => inCenter(visit(on), run);
  return {
    act,
    look,
    call: (fields: Parameters<typeof makeCall>[1] = {}) =>
      look((ctx) => makeCall(ctx, { state: "recruiting", ...fields })),
    save: (call: CallKey, save: Partial<DraftSave>, on = day) =>
      act(
        (ctx) =>
          saveDraft(ctx, { call, key: randomUUID(), step: "organization", was: {}, typed: {}, ...save }),
        on,
      ),
    read: async (call: CallKey, own: Own) =>
      (await look((ctx) => readDraft(ctx, { call, own: [{ ...own, queryCode: "ABCD2345" }] }))).draft,
  };
}

/** The refusal of an act that must be refused. */
export async function refusalOf(act: Promise<unknown>): Promise<AppError> {
  const fault = await act.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(fault instanceof AppError)) throw new Error(`not refused: ${String(fault)}`);
  return fault;
}
