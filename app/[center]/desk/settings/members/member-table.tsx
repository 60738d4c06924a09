import { RowLink } from "@/components/ui/row-link";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { type Role, roleLabels } from "@/lib/domain/access";

interface Props {
  /** Address of the list; a row opens the member below it, for those who may change anything there. */
  list: string;
  mayEdit: boolean;
  members: readonly {
    id: string;
    name: string;
    login: string;
    roles: readonly Role[];
    firstPassword: boolean;
    disabled: boolean;
  }[];
}

/** Who works in this center, and as what. */
export function MemberTable({ list, mayEdit, members }: Props) {
  return (
    <Table
      caption="成员"
      columns={[
        { label: "姓名" },
        { label: "登录账号", wideOnly: true },
        { label: "角色" },
        { label: "账号状态", fit: true },
      ]}
    >
      {members.map(({ id, name, login, roles, firstPassword, disabled }) => (
        <tr key={id}>
          <td className="min-w-28">
            {mayEdit ? <RowLink href={`${list}/${id}`}>{name}</RowLink> : name}
            <span className="narrow-only break-all">{login}</span>
          </td>
          <td className="wide-only break-all">{login}</td>
          <td className="min-w-24">{roles.map((role) => roleLabels[role]).join("、")}</td>
          <td className="fit">
            <AccountTag firstPassword={firstPassword} disabled={disabled} />
          </td>
        </tr>
      ))}
    </Table>
  );
}

export function AccountTag({ firstPassword, disabled }: { firstPassword: boolean; disabled: boolean }) {
  if (disabled) return <Tag tone="ended">已停用</Tag>;
  return firstPassword ? <Tag tone="todo">初始密码未改</Tag> : <Tag tone="passed">正常</Tag>;
}
