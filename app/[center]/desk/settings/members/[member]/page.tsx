import { ActionForm } from "@/components/ui/action-form";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { TextField } from "@/components/ui/field/text-field";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { getSeatedMember } from "@/lib/usecases/review/expert-seat";
import { centerPage } from "@/lib/web/page";
import { changeMemberAction, removeMemberAction } from "../actions";
import { accountState } from "../list";
import { RoleFields } from "../role-fields";
import { oneMember } from "../schema";

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
              <p>
                移出后，此人不能再办理本中心的业务，由其开出、尚未接受的邀请一并撤回。已经办理的事项和记录都保留；以后可以重新邀请。
              </p>
            </ConfirmDialog>
          }
        />
        <div className="grid items-start gap-5 xl:grid-cols-2">
          <Section title={member.guest ? "代表" : "在本中心"}>
            {member.guest ? (
              <p>
                {member.name}代表{member.actsFor}使用平台，只能看到和办理那里的事项，没有本中心的工作角色。
              </p>
            ) : (
              <ActionForm
                action={changeMemberAction.bind(null, center.slug)}
                submit="保存"
                hidden={{ member: member.id, edition: member.edition }}
              >
                <TextField
                  name="name"
                  label="姓名"
                  hint="本中心对此人的称呼，今后的办理记录照此书写"
                  width="medium"
                  maxLength={50}
                  defaultValue={member.name}
                />
                <TextField
                  name="contact"
                  label="联系方式"
                  optional
                  width="medium"
                  maxLength={200}
                  defaultValue={member.contact ?? ""}
                />
                <RoleFields key={member.edition} roles={member.roles} title={member.title} />
              </ActionForm>
            )}
          </Section>
          <Section title="账号和密码">
            <p>
              {`账号和密码是${member.name}本人的，本中心看不到，也不能代为设置。忘记密码的，请本人联系平台运维核实后重设；`}
              {"账号不再使用的，可以先移出再重新邀请，由本人用新账号接受。"}
            </p>
          </Section>
        </div>
      </>
    );
  },
});
