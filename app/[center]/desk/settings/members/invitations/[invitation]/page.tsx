import { RecordPage } from "@/components/record/record-page";
import { Section } from "@/components/ui/section";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { formatDate } from "@/lib/domain/base/civil-date";
import { invitationActs, invitationTag, invitedAs, lastDayOf } from "@/lib/domain/center/invitation";
import { getInvitation } from "@/lib/usecases/center/invitation";
import { centerPage } from "@/lib/web/page";
import { historyEntries } from "../../../../history-entries";
import { resendInvitationAction, withdrawInvitationAction } from "../../actions";
import { oneInvitation } from "../../schema";
import { ResendInvitation } from "./resend-invitation";

export const metadata = { title: "邀请" };

export default centerPage({
  permission: "member.edit",
  input: oneInvitation,
  load: getInvitation,
  render: ({ data: invitation, center }) => {
    const settings = `/${center.slug}/desk/settings`;
    const hidden = { invitation: invitation.id, edition: invitation.edition };
    return (
      <RecordPage
        title={`给${invitation.name}的邀请`}
        crumbs={[
          { label: "设置", href: settings },
          { label: "成员", href: `${settings}/members` },
        ]}
        tag={invitationTag(invitation, invitation.asOf)}
        acts={invitationActs(invitation)}
        how={{ withdraw: withdrawInvitationAction.bind(null, center.slug) }}
        hidden={hidden}
        facts={[
          { label: "姓名", value: invitation.name },
          { label: "联系方式", value: invitation.contact },
          { label: "角色", value: invitedAs(invitation) },
          { label: "发出时间", value: formatDateTime(invitation.sentAt) },
          { label: "有效期至", value: formatDate(lastDayOf(invitation)) },
        ]}
        timeline={historyEntries(invitation.history)}
      >
        {invitation.state !== "accepted" && (
          <Section title="重新发出" className="screen-only">
            <ResendInvitation
              action={resendInvitationAction.bind(null, center.slug)}
              hidden={hidden}
              center={{ slug: center.slug, name: center.name, phone: center.phone }}
            />
          </Section>
        )}
      </RecordPage>
    );
  },
});
