import type { FormAction } from "@/components/ui/form-state";
import { Section } from "@/components/ui/section";
import { formatDateTime } from "@/lib/domain/base/china-time";
import {
  evaluationParts,
  type Indicator,
  type Scores,
  sheetForm,
  sheetWords,
} from "@/lib/domain/review/indicator";
import { KeptForm } from "../portal/kept-form";

interface Props {
  slug: string;
  action: FormAction;
  sheet: {
    id: string;
    indicators: readonly Indicator[];
    draft: Record<string, string> | null;
    draftSavedAt: Date | null;
    scores: Scores;
    findings: string | null;
    advice: string | null;
    /** Names the words that stand in it. */
    seen: string;
    /** Why it was given back. */
    reason: string | null;
  };
}

/** The sheet of a third party: kept as it is typed, in the browser at once and as a draft when asked. */
export function SheetForm({ slug, action, sheet }: Props) {
  const { id, indicators, draftSavedAt, seen } = sheet;
  return (
    <>
      <Section title="评审表" className="max-w-3xl">
        <p className="text-sm text-muted">
          {draftSavedAt && `草稿存于${formatDateTime(draftSavedAt)}。`}
          没有网络也能填，内容随填随存在本机。提交后不能再改，中心据此作出结果；确需修改的，请联系中心退回。
        </p>
      </Section>
      {/* Begun anew once a draft is kept, which leads back to this page: what was recalled is then no longer older. */}
      <KeptForm
        key={seen}
        form={sheetForm(indicators, evaluationParts)}
        under="sheet."
        send={{ go: "submit", label: "提交评审", pending: "正在提交" }}
        action={action}
        memory={`evaluation ${slug} ${id}`}
        hidden={{ evaluation: id, seen }}
        values={sheetWords(sheet)}
      />
    </>
  );
}
