import { FormFields } from "@/components/form/form-fields";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Section } from "@/components/ui/section";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { appraisalConclusionLabels } from "@/lib/domain/review/appraisal";
import type { viewAppraisal } from "@/lib/usecases/review/appraisal";
import { concludeAppraisalAction, settleAppraisalAction, takeBackConclusionAction } from "../actions";
import { conclusionForm } from "../schema";

interface Props {
  slug: string;
  data: Awaited<ReturnType<typeof viewAppraisal>>;
  /** May decide where two opinions differ. */
  settles: boolean;
}

/** The conclusion, or what it waits for and who draws it. */
export function ConclusionPart({ slug, data, settles }: Props) {
  const { id, open, conclusion, standing, agreed } = data;
  if (conclusion) {
    return (
      <Section title={`评估结论：${appraisalConclusionLabels[conclusion.conclusion]}`}>
        <p className="whitespace-pre-line">{conclusion.reason}</p>
        <p className="mt-1 text-sm text-muted">
          {conclusion.by}，{conclusion.at && formatDateTime(conclusion.at)}
        </p>
        {open && (
          <div className="screen-only mt-3">
            <ConfirmDialog
              action={takeBackConclusionAction.bind(null, slug)}
              trigger="撤回结论"
              title="撤回评估结论"
              confirm="撤回"
              hidden={{ application: id }}
              reason={{ name: "reason", label: "撤回的理由" }}
            >
              <p>撤回后可以收回意见、重新作出结论；原来的结论留在记录中。</p>
            </ConfirmDialog>
          </div>
        )}
      </Section>
    );
  }
  if (!open || standing === "waiting" || standing === "underWay") return null;
  if (standing === "differing" && !settles) {
    return (
      <Section title="评估结论">
        <p>两份意见不一致，由管理者裁定结论。</p>
      </Section>
    );
  }
  const settling = standing === "differing";
  return (
    <Section title="评估结论">
      <p className="mb-3">
        {settling
          ? "两份意见不一致，请裁定。"
          : `两份意见都是“${agreed ? appraisalConclusionLabels[agreed] : ""}”，可以作出结论。`}
      </p>
      <ConfirmDialog
        action={(settling ? settleAppraisalAction : concludeAppraisalAction).bind(null, slug)}
        trigger={settling ? "裁定结论" : "作出结论"}
        title={settling ? "裁定评估结论" : "作出评估结论"}
        confirm="作出结论"
        hidden={{ application: id }}
        variant="primary"
        reason={{ name: "reason", label: "理由" }}
      >
        <p>结论写入名单；名单确认之前可以撤回。</p>
        <FormFields form={conclusionForm} values={agreed ? { conclusion: agreed } : {}} />
      </ConfirmDialog>
    </Section>
  );
}
