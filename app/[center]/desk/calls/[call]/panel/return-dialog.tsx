import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { SelectField } from "@/components/ui/field/select-field";
import type { FormAction } from "@/components/ui/form-state";

interface Props {
  /** Only those who have handed in a sheet. */
  members: readonly { id: string; name: string }[];
  applicants: readonly { id: string; receipt: string; name: string }[];
  action: FormAction;
}

/** The way back from a sheet that was handed in, recused or marked absent by mistake. */
export function ReturnDialog({ members, applicants, action }: Props) {
  return (
    <ConfirmDialog
      action={action}
      trigger="退回打分表"
      title="退回打分表"
      confirm="退回"
      reason={{ name: "reason", label: "退回原因", hint: "评审专家在打分表上会看到" }}
    >
      <p>
        退回后打分表恢复为草稿，已打的分保留，由该评审专家重新核对、提交；提交前排名不能确认。原来的打分、退回人和原因留在记录中。
      </p>
      <SelectField
        name="panelist"
        label="评审专家"
        width="full"
        options={members.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SelectField
        name="application"
        label="申请"
        width="full"
        options={applicants.map(({ id, receipt, name }) => ({ value: id, label: `${receipt} ${name}` }))}
      />
    </ConfirmDialog>
  );
}
