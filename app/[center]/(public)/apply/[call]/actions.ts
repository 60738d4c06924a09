"use server";

import { formatTime } from "@/lib/domain/base/china-time";
import { AppError, notFound } from "@/lib/domain/base/errors";
import { formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { formatQueryCode } from "@/lib/domain/recruitment/query-code";
import { submitDraft } from "@/lib/usecases/recruitment/application/submission";
import { saveDraft } from "@/lib/usecases/recruitment/draft/draft";
import { publicAction } from "@/lib/web/action";
import { countSubmission, visitorAddress } from "@/lib/web/rate-limit";
import { keepOwn, ownCookie } from "../../own-cookie";
import { faultsOf, stepBeside } from "./after-save";
import { saveInput, submitInput } from "./schema";

type Save = Parameters<typeof saveDraft>[1];
type Saved = Awaited<ReturnType<typeof saveDraft>>;

/** A save counts only where it begins a draft; then this browser is given its key. */
async function begun<S extends Saved>(save: () => Promise<S>, { own }: Save, slug: string): Promise<S> {
  if (!own) await countSubmission(await visitorAddress());
  const saved = await save();
  const { receipt, queryCode, seal } = saved;
  if (queryCode) await keepOwn(slug, { receipt, queryCode, seal });
  return saved;
}

/** What a page does by itself while somebody types. */
export const saveDraftAction = publicAction({
  permission: "application.submit",
  input: saveInput,
  cookie: ownCookie,
  run: (ctx, { save }) => saveDraft(ctx, save),
  around: (save, input, slug) => begun(save, input.save, slug),
  quiet: true,
  data: ({ receipt, queryCode, savedAt, version, clashes }) => ({
    receipt,
    queryCode: queryCode && formatQueryCode(queryCode),
    savedAt: formatTime(savedAt),
    version,
    clashes,
  }),
});

/** 保存并继续, or back. What is wrong is saved too, and told before somebody goes on. */
export const keepStepAction = publicAction({
  permission: "application.submit",
  input: saveInput,
  cookie: ownCookie,
  run: async (ctx, { save, go }) => ({
    ...(await saveDraft(ctx, save)),
    ...{ go, step: save.step, call: formatCallKey(save.call) },
  }),
  around: (save, input, slug) => begun(save, input.save, slug),
  data: (saved) => {
    const { fields, message } = faultsOf(saved);
    if (Object.keys(fields).length > 0) throw new AppError("invalid", message, fields);
  },
  next: ({ call, ...saved }, slug) => `/${slug}/apply/${call}/${stepBeside(saved)}`,
});

export const submitDraftAction = publicAction({
  permission: "application.submit",
  input: submitInput,
  cookie: ownCookie,
  run: (ctx, { own, receipt, publicationConsent }) => {
    const key = own.find((one) => one.receipt === receipt);
    if (!key) throw notFound("草稿");
    return submitDraft(ctx, { receipt, seal: key.seal, publicationConsent });
  },
  around: async (submit, { own, receipt }, slug) => {
    const taken = await submit();
    const key = own.find((one) => one.receipt === receipt);
    if (key) await keepOwn(slug, key); // in front: its slip is shown
    return taken;
  },
  next: ({ repeated }, slug) => `/${slug}/receipt${repeated ? "?repeated=yes" : ""}`,
});
