"use server";

import { formatDateTime } from "@/lib/domain/base/china-time";
import { formatQueryCode } from "@/lib/domain/recruitment/query-code";
import { saveDraft } from "@/lib/usecases/recruitment/draft";
import { slipMinutes } from "@/lib/usecases/recruitment/query-code";
import { queryCodeOf } from "@/lib/usecases/recruitment/query-secret";
import { submitDraft } from "@/lib/usecases/recruitment/submission";
import { publicAction } from "@/lib/web/action";
import { countSubmission, visitorAddress } from "@/lib/web/rate-limit";
import { keepSlip } from "../../receipt/slip-cookie";
import { submitApplicationInput } from "./schema";

export const submitApplicationAction = publicAction({
  permission: "application.submit",
  input: submitApplicationInput,
  run: async (ctx, { call, submissionKey: key, ...typed }) => {
    const saved = await saveDraft(ctx, { call, key, step: null, was: {}, typed });
    const taken = await submitDraft(ctx, { ...saved, publicationConsent: typed.publicationConsent });
    return { ...taken, queryCode: queryCodeOf(key) };
  },
  around: async (submit, { submissionKey }, slug) => {
    await countSubmission(await visitorAddress());
    const taken = await submit();
    await keepSlip(slug, submissionKey, slipMinutes);
    return taken;
  },
  // Not in an address: the code would stay in histories and logs.
  data: ({ receipt, queryCode, name, submittedAt, repeated }) => ({
    receipt,
    queryCode: formatQueryCode(queryCode),
    name,
    submittedAt: formatDateTime(submittedAt),
    ...(repeated ? { repeated: "yes" } : {}),
  }),
});
