import type { ListColumn } from "@/components/list/list";
import { templateLabels, templateTones } from "@/lib/domain/admission/template/template";
import { callKindLabels } from "@/lib/domain/recruitment/call/call-key";
import type { TemplateRow } from "@/lib/usecases/admission/template/template";

export const templateColumns: readonly ListColumn<TemplateRow>[] = [
  { label: "名称", cell: ({ name }) => name, opens: ({ id }) => id },
  { label: "版本", cell: ({ version }) => `第 ${version} 版`, fit: true },
  { label: "用于", cell: ({ kind }) => callKindLabels[kind], fit: true, wideOnly: true },
  { label: "已用它签发", cell: ({ _count }) => _count.agreements, num: true, fit: true, wideOnly: true },
  {
    label: "状态",
    cell: ({ state }) => ({ text: templateLabels[state], tone: templateTones[state] }),
    fit: true,
  },
];
