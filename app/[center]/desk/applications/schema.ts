import { z } from "zod";
import { findingVerdicts } from "@/lib/domain/recruitment/check/finding";
import { edition, optionalText, requiredText } from "@/lib/web/typed-input";

const application = z.uuid("没有找到这份申请，请刷新页面。");
const because = (what: string) => z.object({ application, reason: requiredText(what, 500) });

export const oneApplication = z.object({ application });
export const receiptAddress = z.object({ receipt: z.string().max(40) });

export const checkInput = z.object({
  applicationId: application,
  verdict: z.enum(["passed", "refused"], "请选择通过或不通过。"),
  reason: optionalText("理由", 500).transform((text) => text ?? ""),
  organization: z.union([z.uuid(), z.literal("new")], "请选择是否同一家组织。").optional(),
});

export const takeBackInput = because("撤回的原因");
export const notAcceptInput = because("不予受理的理由");
export const renewCodeInput = because("核实方式");

/** Ticks of a list come as a list, the button on a record sends one alone. */
export const someApplications = z.object({
  applications: z.preprocess(
    (given) => (given === undefined ? [] : [given].flat()),
    z.array(application).min(1, "请先勾选申请。").max(100),
  ),
});

/** The slips of ticked applications. */
export const slipsAddress = z
  .object({
    "applications[]": z.preprocess(
      (given) => (given === undefined ? [] : [given].flat()),
      z.array(z.uuid()).max(100),
    ),
    what: z.enum(["receipt", "correction"]).catch("receipt"),
  })
  .transform(({ "applications[]": applications, what }) => ({ applications, what }));

export const handOverInput = z.object({
  application,
  to: z.uuid("请选择交给谁。"),
  reason: optionalText("原因", 500),
});

const finding = z.object({
  verdict: z.union([z.enum(findingVerdicts), z.literal("")]).default(""),
  reason: optionalText("原因", 1000),
  evidence: optionalText("依据", 1000),
});

/** What was found, item by item; an item without a verdict has not been looked at. */
export const findingsInput = z.object({
  application,
  edition,
  findings: z
    .record(z.string().max(80), finding)
    .transform((typed) =>
      Object.entries(typed).flatMap(([item, { verdict, reason, evidence }]) =>
        verdict === "" ? [] : [{ item, verdict, reason: verdict === "deficient" ? reason : null, evidence }],
      ),
    ),
});
