import type { Field } from "../../base/form";
import type { Read } from "../../base/form-answers";
import { cleanName, isSpeakable } from "../../base/text-input";
import { lengthOf } from "../../base/text-length";
import { checkOrganizationCode } from "../../registry/code-owner";
import { normalizeFilingNumber } from "../../registry/legal-status";

const good = <V>(value: V): Read<V> => ({ ok: true, value });
const bad = (fault: string): Read<never> => ({ ok: false, faults: { "": fault } });

/** What a form cannot know of its fields, by their names. */
const checks: Record<string, (value: unknown, field: Field) => Read<unknown>> = {
  creditCode: (value) => {
    const check = checkOrganizationCode(String(value));
    return check.ok ? good(check.code) : bad(check.message);
  },
  // Two spellings of one number would be two organizations.
  filingNumber: (value) => good(normalizeFilingNumber(String(value))),
  founders: (value) => namesOf(String(value), "发起人"),
  partners: (value) => namesOf(String(value), "联合申报单位"),
  confirmed: (value, field) => {
    const all = field.kind === "choices" ? field.options.length : 0;
    const ticked = Array.isArray(value) ? value.length : 0;
    return ticked === all
      ? good(value)
      : bad(`所列条件须逐条符合，还有 ${all - ticked} 条没有勾选。不符合的暂不能申请。`);
  },
  noExclusion: (value) => (value ? good(value) : bad("有所列情形之一的不能申请；没有的，请勾选。")),
  publicationConsent: (value) => (value ? good(value) : bad("提交申请需要作出承诺并同意信息使用说明。")),
};

/** An answer that is well-formed by itself, checked by what the standard block knows of its field. */
export function checkedField(name: string, field: Field, value: unknown): Read<unknown> {
  const check = Object.hasOwn(checks, name) ? checks[name] : undefined;
  return check && value !== null ? check(value, field) : good(value);
}

/** Names, one a line; also where they were put side by side with 、 or commas. */
function namesOf(typed: string, whose: "发起人" | "联合申报单位"): Read<string[]> {
  const names = typed
    .split(/[\n、，,；;]/)
    .map(cleanName)
    .filter((name) => name !== "");
  const strange = names.find((name) => !isSpeakable(name) || lengthOf(name) > 50);
  if (strange !== undefined)
    return bad(
      `“${[...strange].slice(0, 10).join("")}”不像${whose === "发起人" ? "一位发起人的姓名，请每行写一位" : "一家单位的名称，请每行写一家"}。`,
    );
  const twice = names.find((name, at) => names.indexOf(name) < at);
  return twice === undefined ? good(names) : bad(`${whose}“${twice}”写了两次，请核对。`);
}
