import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { SelectField } from "@/components/ui/field/select-field";
import type { FormAction } from "@/components/ui/form-state";

interface Props {
  /** Only those who still owe a sheet. */
  members: readonly { id: string; name: string; owed: number }[];
  applicants: readonly { id: string; receipt: string; name: string }[];
  action: FormAction;
}

/** For a panelist who could not come, or had to leave. */
export function AbsenceDialog({ members, applicants, action }: Props) {
  return (
    <ConfirmDialog
      action={action}
      trigger="登记评审专家缺席"
      title="登记评审专家缺席"
      confirm="登记缺席"
      reason={{ name: "reason", label: "缺席原因" }}
    >
      <p>
        登记后打分表即锁定，草稿作废，该评审专家不计入这份申请的得分。登记错了的，在确认排名前可由管理者退回打分表。
      </p>
      <SelectField
        name="panelist"
        label="评审专家"
        width="full"
        options={members.map(({ id, name, owed }) => ({ value: id, label: `${name}（未提交 ${owed} 张）` }))}
      />
      <SelectField
        name="application"
        label="申请"
        width="full"
        options={[
          { value: "all", label: "该评审专家全部未提交的申请" },
          ...applicants.map(({ id, receipt, name }) => ({ value: id, label: `${receipt} ${name}` })),
        ]}
      />
    </ConfirmDialog>
  );
}
