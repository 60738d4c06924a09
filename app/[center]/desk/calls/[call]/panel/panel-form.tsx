import { ActionForm } from "@/components/ui/action-form";
import { EmptyState } from "@/components/ui/empty-state";
import type { FormAction } from "@/components/ui/form-state";
import { Table } from "@/components/ui/table";
import { ExpertRow } from "./expert-row";

interface Props {
  call: { id: string; edition: string };
  experts: readonly {
    id: string;
    name: string;
    title: string;
    hasAccount: boolean;
    position: number | null;
  }[];
  action: FormAction;
}

const columns = [
  { label: "入组", fit: true },
  { label: "次序", fit: true },
  { label: "姓名" },
  { label: "单位、职务或职称", wideOnly: true },
  { label: "账号", fit: true, wideOnly: true },
];

/** Who sits on the panel, and in which order their names stand on every paper. */
export function PanelForm({ call, experts, action }: Props) {
  if (experts.length === 0) {
    return (
      <EmptyState title="专家库还没有人" icon="users">
        请先添加评审专家，再勾选组成评审组。
      </EmptyState>
    );
  }
  return (
    <ActionForm
      action={action}
      hidden={{ call: call.id, edition: call.edition }}
      submit="保存评审组"
      className="flex flex-col gap-4"
    >
      <p className="text-sm text-muted">
        勾选进入评审组的评审专家；“次序”填 1、2、3，决定打分进度和排名表上的先后，不能重复，不填的排在后面。
      </p>
      {/* The key: what is ticked belongs to the panel that was shown, and goes when another one is. */}
      <Table key={call.edition} caption="专家库" columns={columns}>
        {experts.map((expert) => (
          <ExpertRow key={expert.id} expert={expert} />
        ))}
      </Table>
    </ActionForm>
  );
}
