import { z } from "zod";
import { callKey } from "@/app/[center]/_parts/recruitment/call-key";
import { reference } from "@/lib/domain/base/form";
import { extensionForm, supplementForm } from "@/lib/domain/recruitment/call/call-supplement";
import { fitting, schemaOf, schemaOfField } from "@/lib/web/form-schema";
import { edition, requiredText } from "@/lib/web/typed-input";
import { callFields } from "./call-fields";
import { faultsOf, readCall } from "./read-call";

const callId = z.uuid("没有找到这一批次，请刷新页面。");

export const callInput = fitting(
  callFields.extend({ copyOf: schemaOfField(reference("照抄的批次", { optional: true })) }),
  faultsOf,
).transform(({ copyOf, ...fields }) => ({ ...readCall(fields), copyOf }));

export const revisedCallInput = fitting(callFields.extend({ callId, edition }), faultsOf).transform(
  ({ callId: id, edition: seen, ...fields }) => ({ ...readCall(fields), callId: id, edition: seen }),
);

export const publishCallInput = z.object({ callId, edition, agreedFullMark: z.coerce.number().optional() });

export const returnReleaseInput = z.object({
  callId,
  edition,
  reason: requiredText("退回的原因", 500),
});

export const supplementInput = schemaOf(supplementForm, { callId, edition });
export const extensionInput = schemaOf(extensionForm, { callId, edition });

export const endWithoutAdmissionInput = z.object({
  call: callId,
  reason: requiredText("办结说明", 500),
});

export const callFileInput = z.object({ call: callKey, file: z.uuid() });
export const takeBackEndInput = z.object({ call: callId, reason: requiredText("撤销的原因", 500) });
