import { FormFields } from "@/components/form/form-fields";
import { ActionForm } from "@/components/ui/action-form";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Facts } from "@/components/ui/facts";
import { answersInWords } from "@/lib/domain/base/form-words";
import { opinionForm } from "@/lib/domain/review/appraisal";
import type { viewAppraisal } from "@/lib/usecases/review/appraisal";
import { leaveSeatAction, saveOpinionAction, submitOpinionAction, takeBackOpinionAction } from "../actions";

interface Props {
  slug: string;
  data: Awaited<ReturnType<typeof viewAppraisal>>;
}

/** The own opinion: written as a draft, handed in, taken back. */
export function OwnOpinion({ slug, data: { id, own, whyNotAppraise, conclusion } }: Props) {
  if (!own && whyNotAppraise) return <p className="text-muted">{whyNotAppraise}</p>;
  if (own?.submittedAt) {
    return (
      <>
        <Facts facts={answersInWords(opinionForm, own)} />
        {!conclusion && (
          <div className="mt-4">
            <ConfirmDialog
              action={takeBackOpinionAction.bind(null, slug)}
              trigger="收回意见"
              title="收回评估意见"
              confirm="收回"
              hidden={{ application: id }}
              reason={{ name: "reason", label: "收回的理由" }}
            >
              <p>收回后可以修改，改好须再次提交；原来的意见留在记录中。</p>
            </ConfirmDialog>
          </div>
        )}
      </>
    );
  }
  return (
    <>
      <ActionForm
        action={saveOpinionAction.bind(null, slug)}
        hidden={{ application: id, version: String(own?.version ?? 0) }}
        submit="存为草稿"
        variant="secondary"
      >
        <FormFields form={opinionForm} values={own ?? {}} />
      </ActionForm>
      {own && (
        <div className="mt-4 flex flex-wrap gap-3 border-t border-line pt-4">
          <ConfirmDialog
            action={submitOpinionAction.bind(null, slug)}
            trigger="提交意见"
            title="提交评估意见"
            confirm="提交"
            hidden={{ application: id }}
            variant="primary"
          >
            <p>提交的是最近一次存下的草稿。提交后同事可以看到，有结论之前可以收回。</p>
          </ConfirmDialog>
          <ConfirmDialog
            action={leaveSeatAction.bind(null, slug)}
            trigger="退出评估"
            title="退出这份申请的评估"
            confirm="退出"
            hidden={{ application: id }}
            reason={{ name: "reason", label: "退出的理由" }}
          >
            <p>退出后由其他工作人员接着评估；您写的草稿不再显示，留在记录中。</p>
          </ConfirmDialog>
        </div>
      )}
    </>
  );
}
