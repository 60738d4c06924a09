import { ActionForm } from "@/components/ui/action-form";
import { BlockedAction } from "@/components/ui/blocked-action";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Facts } from "@/components/ui/facts";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { roleLabels } from "@/lib/domain/access";
import { getSeatedMember } from "@/lib/usecases/review/expert-seat";
import { centerPage } from "@/lib/web/page";
import { changeRolesAction, removeMemberAction, renewMemberPasswordAction } from "../actions";
import { accountState } from "../list";
import { RoleFields } from "../role-fields";
import { oneMember } from "../schema";
import { RenewPassword } from "./renew-password";

export const metadata = { title: "成员" };

export default centerPage({
  permission: "member.edit",
  input: oneMember,
  load: getSeatedMember,
  render: ({ data: member, center }) => {
    const settings = `/${center.slug}/desk/settings`;
    return (
      <>
        <PageHeader
          title={member.name}
          crumbs={[
            { label: "设置", href: settings },
            { label: "成员", href: `${settings}/members` },
          ]}
          tag={<Tag tone={accountState(member).tone}>{accountState(member).text}</Tag>}
          action={
            <ConfirmDialog
              action={removeMemberAction.bind(null, center.slug)}
              trigger="移出本中心"
              title={`把${member.name}移出本中心`}
              confirm="移出本中心"
              hidden={{ member: member.id }}
              variant="danger"
              reason={{ name: "reason", label: "原因" }}
            >
              <p>移出后，此人不能再办理本中心的业务。已经办理的事项和记录都保留。</p>
            </ConfirmDialog>
          }
        />
        <div className="grid items-start gap-5 xl:grid-cols-2">
          <Section title="在本中心担任">
            <ActionForm
              action={changeRolesAction.bind(null, center.slug)}
              submit="保存角色"
              hidden={{ member: member.id, edition: member.edition }}
            >
              <RoleFields key={member.edition} roles={member.roles} title={member.title} />
            </ActionForm>
          </Section>
          <div className="flex flex-col gap-5">
            <Section title="账号">
              <Facts
                columns={1}
                facts={[
                  { label: "登录账号", value: member.login },
                  { label: "现任角色", value: member.roles.map((role) => roleLabels[role]).join("、") },
                ]}
              />
            </Section>
            <Section title="密码">
              {member.elsewhere ? (
                <BlockedAction
                  label="重设密码"
                  why={`${member.name}还在别处任职，本中心不能重设其密码，请联系平台运维。`}
                />
              ) : (
                <RenewPassword
                  action={renewMemberPasswordAction.bind(null, center.slug)}
                  member={{ id: member.id, name: member.name }}
                  center={{ slug: center.slug, name: center.name }}
                />
              )}
            </Section>
          </div>
        </div>
      </>
    );
  },
});
