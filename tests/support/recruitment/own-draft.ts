import type { Context } from "@/lib/db/context";
import { formatReceipt } from "@/lib/domain/recruitment/receipt";
import { sealFor } from "@/lib/usecases/recruitment/own-application";
import { hashQueryCode } from "@/lib/usecases/recruitment/query-secret";
import { makeCall } from "../factories";

const code = "ABCD2345";

let drafts = 0;

/** A draft in this call, by somebody whose browser holds its seal. */
export async function makeDraft(
  ctx: Context,
  call: { id: string; kind: "incubation" | "venture" | "purchase" | "contest" | "other"; number: number },
  values: Record<string, string | Record<string, string>> = {},
) {
  drafts += 1;
  const receipt = formatReceipt(ctx.center.code, call, 5_000 + drafts);
  const queryCodeHash = hashQueryCode(receipt, code);
  const { id } = await ctx.db.draft.create({
    data: {
      centerId: ctx.center.id,
      callId: call.id,
      receipt,
      queryCodeHash,
      submissionHash: `draft-${receipt}`,
      values: { legalStatus: "registered", name: "邻里互助社", ...values },
      createdAt: ctx.now,
      savedAt: ctx.now,
    },
  });
  return { id, own: { receipt, seal: sealFor(ctx, receipt, queryCodeHash) } };
}

/** An open call that asks for a charter (PDF or pictures), of registered ones only, and for a photograph. */
export async function callWithMaterials(ctx: Context, fields: Parameters<typeof makeCall>[1] = {}) {
  const call = await makeCall(ctx, {
    state: "recruiting",
    opensOn: "2026-03-01",
    closesOn: "2026-03-20",
    ...fields,
  });
  const made = { centerId: ctx.center.id, callId: call.id };
  const [charter, photo] = await ctx.db.requiredMaterial.createManyAndReturn({
    data: [
      { ...made, position: 0, name: "章程", legalStatuses: ["registered"], types: ["pdf", "jpeg", "png"] },
      { ...made, position: 1, name: "场地照片", required: false },
    ],
  });
  if (!charter || !photo) throw new Error("unreachable");
  return { call, charter: `material:${charter.id}`, photo: `material:${photo.id}` };
}
