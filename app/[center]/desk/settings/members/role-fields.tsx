import { ChecksField } from "@/components/ui/field/checks-field";
import { ConsentField } from "@/components/ui/field/consent-field";
import { TextField } from "@/components/ui/field/text-field";
import { type AssignableRole, assignableRoles, type Role, roleLabels } from "@/lib/domain/access";

const duties: Record<AssignableRole, string> = {
  manager: "办理全部业务，修改设置，管理成员",
  staff: "发布公告、初审申请、组织评审、公示和签约",
  approver: "民政局审批项目资金的拨付，看不到工作台",
  panelist: "在评审日打分，看不到工作台",
  mentor: "一对一指导在孵组织，看不到工作台",
};

interface Props {
  roles?: readonly Role[] | undefined;
  title?: string | null | undefined;
}

/** What a person does in this center. */
export function RoleFields({ roles = [], title }: Props) {
  return (
    <>
      <ChecksField
        name="roles"
        label="角色"
        hint="一人可以有几个角色"
        options={assignableRoles.map((value) => ({ value, label: roleLabels[value], hint: duties[value] }))}
        defaultValue={roles}
      />
      <TextField
        name="title"
        label="单位、职务或职称"
        hint="评审专家和导师必填，登记在册"
        optional
        maxLength={100}
        defaultValue={title ?? ""}
      />
      {!title && <ConsentField name="namesake">同名的另一人：在册已有同名者，但不是这一位</ConsentField>}
    </>
  );
}
