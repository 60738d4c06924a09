import { ListTable } from "@/components/list/list-table";
import { TableTools } from "@/components/list/table-tools";
import { InvitePartner } from "@/components/slip/invite-partner";
import { PrintHead } from "@/components/ui/print-head";
import { Section } from "@/components/ui/section";
import { can } from "@/lib/domain/access";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { listInvitations, partnerToInvite } from "@/lib/usecases/center/invitation";
import { listMembers } from "@/lib/usecases/center/member";
import { expertWithoutAccount } from "@/lib/usecases/review/expert-seat";
import { centerPage } from "@/lib/web/page";
import { SettingsHeader } from "../settings-header";
import { inviteMemberAction, invitePartnerAction } from "./actions";
import { InviteMember } from "./invite-member";
import { invitationColumns } from "./list";
import { MemberTables } from "./member-tables";
import { membersAddress } from "./schema";

export const metadata = { title: "成员" };

export default centerPage({
  permission: "member.view",
  input: membersAddress,
  load: async (ctx, input) => ({
    members: await listMembers(ctx),
    invitations: can(ctx.actor, "member.edit") ? await listInvitations(ctx) : [],
    expert: await expertWithoutAccount(ctx, input.expert),
    partner: await partnerToInvite(ctx, input),
  }),
  render: ({ data: { members, invitations, expert, partner }, input, center, actor, now }) => {
    const mayEdit = can(actor, "member.edit");
    const base = `/${center.slug}/desk/settings/members`;
    return (
      <>
        <PrintHead center={center.name} title="成员" printedAt={formatDateTime(now)} />
        <div className="screen-only">
          <SettingsHeader
            center={center.slug}
            on="成员"
            mayEdit={mayEdit}
            action={<TableTools excel={`${base}/export`} />}
          />
        </div>
        <div className="grid items-start gap-5 xl:grid-cols-[minmax(0,1fr)_28rem]">
          <div className="flex min-w-0 flex-col gap-5">
            <MemberTables members={members} mayEdit={mayEdit} base={base} />
            {invitations.length > 0 && (
              <section aria-labelledby="invitations">
                <h2 id="invitations" className="mb-2 text-lg font-semibold">
                  尚未加入
                </h2>
                <ListTable caption="尚未加入" columns={invitationColumns} rows={invitations} base={base} />
              </section>
            )}
          </div>
          {mayEdit && partner && (
            <Section className="screen-only" title={`邀请${partner.name}的人员`}>
              <InvitePartner
                key={input.sent}
                action={invitePartnerAction.bind(null, center.slug)}
                center={{ slug: center.slug, name: center.name, phone: center.phone }}
                hidden={{ [partner.kind]: partner.id }}
                again={`${base}?${partner.kind}=${partner.id}`}
              />
            </Section>
          )}
          {mayEdit && !partner && (
            <Section className="screen-only" title={expert ? `邀请评审专家${expert.name}` : "邀请成员"}>
              <InviteMember
                // The key: the slip stays until one goes on, then the form begins empty.
                key={input.sent}
                action={inviteMemberAction.bind(null, center.slug)}
                center={{ slug: center.slug, name: center.name, phone: center.phone }}
                expert={expert}
              />
            </Section>
          )}
        </div>
      </>
    );
  },
});
