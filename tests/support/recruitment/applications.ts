import { randomUUID } from "node:crypto";
import type { Context } from "@/lib/db/context";
import type { Typed } from "@/lib/domain/recruitment/application/application-steps";
import type { CallKey } from "@/lib/domain/recruitment/call/call-key";
import { submitDraft } from "@/lib/usecases/recruitment/application/submission";
import { saveDraft } from "@/lib/usecases/recruitment/draft/draft";
import { queryCodeOf } from "@/lib/usecases/recruitment/query-secret";
import { syntheticCreditCode } from "../factories";

let serial = 500_000;

/** What somebody types into the standard block, with a credit code of its own. */
export function typedApplication(fields: Typed = {}): Typed {
  serial += 1;
  return {
    category: "公益慈善",
    legalStatus: "registered",
    creditCode: syntheticCreditCode(serial),
    name: "平城区惠心社会工作服务中心",
    leaderName: "张小三",
    fullTimeStaff: "3",
    partTimeStaff: "0",
    profile: "扎根社区。",
    serviceField: "为老服务",
    servedGroups: "独居老人",
    incubationNeeds: "场地",
    projectPlan: "定期探访",
    contactName: "李四",
    contactMobile: "13800001234",
    email: "",
    publicationConsent: "yes",
    ...fields,
  };
}

/** Begins, fills and submits an application in one act. */
export async function applyAtOnce(ctx: Context, call: CallKey, typed: Typed, key: string = randomUUID()) {
  const saved = await saveDraft(ctx, { call, key, step: null, was: {}, typed });
  const taken = await submitDraft(ctx, { ...saved, publicationConsent: typed.publicationConsent });
  return { ...taken, queryCode: queryCodeOf(key) };
}
