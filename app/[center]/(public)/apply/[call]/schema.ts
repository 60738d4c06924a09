import { z } from "zod";
import { normalizeMobile } from "@/lib/domain/base/mobile";
import { toHalfWidth, toPlainCode } from "@/lib/domain/base/text-input";
import { checkOrganizationCode } from "@/lib/domain/registry/code-owner";
import { applicantStatuses, normalizeFilingNumber } from "@/lib/domain/registry/legal-status";
import { requiredName, requiredText } from "@/lib/web/typed-input";
import { callKey } from "../../../call-key";

function headcount(whose: string) {
  const missing = `请填写${whose}人数，如 3，没有的填 0。`;
  return z.string({ error: missing }).transform((typed, ctx) => {
    const plain = toPlainCode(typed);
    const digits = /^(\d{1,5})[人名位个]?$/.exec(plain)?.[1];
    if (digits) return Number(digits);
    ctx.addIssue(plain === "" ? missing : `${whose}人数应为数字，如 3。`);
    return z.NEVER;
  });
}

const creditCode = z
  .string({ error: "请填写统一社会信用代码。" })
  .nullable()
  .transform((typed, ctx) => {
    if (typed === null) return null;
    const check = checkOrganizationCode(typed);
    if (check.ok) return check.code;
    ctx.addIssue(check.message);
    return z.NEVER;
  });

/** Two spellings of one number would be two organizations: spaces, widths and cases do not count. */
const filingNumber = z
  .string({ error: "请填写备案编号。" })
  .nullable()
  .transform((typed, ctx) => {
    if (typed === null) return null;
    const number = normalizeFilingNumber(typed);
    if (number !== "" && number.length <= 40) return number;
    ctx.addIssue(number === "" ? "请填写备案编号。" : "备案编号不能超过 40 个字，请核对。");
    return z.NEVER;
  });

const mobile = z.string({ error: "请填写手机号。" }).transform((typed, ctx) => {
  const number = normalizeMobile(typed);
  if (number) return number;
  ctx.addIssue(typed.trim() === "" ? "请填写手机号。" : "手机号应为 11 位数字，以 1 开头，请核对。");
  return z.NEVER;
});

const email = z
  .string()
  .default("")
  .transform((typed) => toHalfWidth(typed).trim().toLowerCase())
  .pipe(z.union([z.literal(""), z.email("邮箱格式不正确，如 name@example.cn，也可以不填。").max(200)]))
  .transform((typed) => typed || null);

const answers = z.object({
  call: callKey,
  submissionKey: z.uuid("申请表已失效，请先复制已填的内容，再刷新页面。"),
  category: z.string("请选择申请类别。").min(1, "请选择申请类别。").max(60, "请选择申请类别。"),
  legalStatus: z.enum(applicantStatuses, { error: "请选择登记情况。" }),
  creditCode,
  filingNumber,
  name: requiredName("组织名称", 100),
  leaderName: requiredName("负责人姓名", 50),
  fullTimeStaff: headcount("专职"),
  partTimeStaff: headcount("兼职"),
  profile: requiredText("组织情况", 2000),
  serviceField: requiredText("服务领域", 200),
  servedGroups: requiredText("服务人群", 200),
  incubationNeeds: requiredText("孵化需求", 2000),
  projectPlan: requiredText("未来项目规划", 5000),
  contactName: requiredName("联系人姓名", 50),
  contactMobile: mobile,
  email,
  // Read by the questions of the call, which only the database knows.
  answers: z.record(z.string(), z.unknown()).default({}),
  publicationConsent: z
    .literal("yes", { error: "提交申请需要同意公示和信息使用说明。" })
    .transform(() => true as const),
});

/** A code is the registered ones', a number the filed ones': what stands in a field of the others does not count. */
export const submitApplicationInput = z.preprocess((raw) => {
  if (typeof raw !== "object" || raw === null) return raw;
  const legalStatus = "legalStatus" in raw ? raw.legalStatus : null;
  return {
    ...raw,
    ...(legalStatus === "registered" ? {} : { creditCode: null }),
    ...(legalStatus === "filed" ? {} : { filingNumber: null }),
  };
}, answers);
