import type { ListColumn } from "@/components/list/list";
import { roleLabels } from "@/lib/domain/access";
import { chinaDate } from "@/lib/domain/base/china-time";
import { invitationTag, invitedAs, lastDayOf } from "@/lib/domain/center/invitation";
import type { InvitationRow } from "@/lib/usecases/center/invitation";
import type { Member } from "@/lib/usecases/center/member";

/** Whether somebody signs in with this account. */
export function accountState({ disabled }: Pick<Member, "disabled">) {
  return disabled
    ? ({ text: "已停用", tone: "ended" } as const)
    : ({ text: "正常", tone: "passed" } as const);
}

/** Who works in this center, and as what; a row opens for those who may change anything there. */
export function memberColumns(mayEdit: boolean): ListColumn<Member>[] {
  return [
    { label: "姓名", cell: ({ name }) => name, opens: ({ id }) => (mayEdit ? id : null) },
    { label: "联系方式", cell: ({ contact }) => contact, below: true, fit: true },
    { label: "角色", cell: ({ roles }) => roles.map((role) => roleLabels[role]).join("、") },
    { label: "代表", cell: ({ actsFor }) => actsFor },
    { label: "账号状态", cell: accountState, fit: true },
  ];
}

/** Who was asked and has not accepted. */
export const invitationColumns: ListColumn<InvitationRow>[] = [
  { label: "姓名", cell: ({ name }) => name, opens: ({ id }) => `invitations/${id}` },
  { label: "邀请为", cell: invitedAs, below: true },
  { label: "发出日期", cell: ({ sentAt }) => ({ date: chinaDate(sentAt) }), wideOnly: true, fit: true },
  { label: "有效期至", cell: (invitation) => ({ date: lastDayOf(invitation) }), fit: true },
  { label: "状态", cell: (invitation) => invitationTag(invitation, invitation.asOf), fit: true },
];
