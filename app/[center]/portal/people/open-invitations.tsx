import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { formatDate } from "@/lib/domain/base/civil-date";
import { invitationTag, lastDayOf } from "@/lib/domain/center/invitation";
import type { InvitationRow } from "@/lib/usecases/center/invitation";
import { withdrawColleagueInvitationAction } from "./actions";

interface Props {
  invitations: readonly InvitationRow[];
  center: string;
  now: Date;
}

/** Who was asked and has not accepted. */
export function OpenInvitations({ invitations, center, now }: Props) {
  return (
    <Section title="尚未接受的邀请" flush>
      <ul className="divide-y divide-line">
        {invitations.map((invitation) => {
          const { tone, text } = invitationTag(invitation, now);
          return (
            <li
              key={invitation.id}
              className="flex min-h-14 flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 py-2 sm:px-5"
            >
              <div>
                <p>
                  {invitation.name} <Tag tone={tone}>{text}</Tag>
                </p>
                <p className="text-sm text-muted">有效期至{formatDate(lastDayOf(invitation))}</p>
              </div>
              <ConfirmDialog
                action={withdrawColleagueInvitationAction.bind(null, center)}
                trigger="撤回"
                title={`撤回给${invitation.name}的邀请`}
                confirm="撤回邀请"
                hidden={{ invitation: invitation.id }}
              >
                <p>撤回后，邀请码随即作废；需要时可以重新邀请。</p>
              </ConfirmDialog>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
