import type { ReactNode } from "react";
import { FormFields } from "@/components/form/form-fields";
import { ActionForm } from "@/components/ui/action-form";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import type { FormAction } from "@/components/ui/form-state";
import { Section } from "@/components/ui/section";
import { type CivilDate, formatDate } from "@/lib/domain/base/civil-date";
import type { Option } from "@/lib/domain/base/form";
import { jointActivityForm } from "@/lib/domain/community/partnership";

interface Props {
  partnership: {
    id: string;
    endedOn: unknown;
    events: readonly { id: string; title: string; heldOn: CivilDate; stateWords: string }[];
  };
  /** Where the pages of activities are, in the rooms that have them. */
  at?: string;
  unlink: FormAction;
}

/** What both have held together. */
export function JointEvents({ partnership: { id, endedOn, events }, at, unlink }: Props) {
  return (
    <Section title={`共建活动 ${events.length} 项`}>
      {events.length === 0 && <p className="text-muted">还没有关联活动。</p>}
      <ul className="flex flex-col gap-2">
        {events.map((event) => (
          <li key={event.id} className="flex items-start justify-between gap-3">
            <span className="flex min-w-0 flex-col gap-x-2 sm:flex-row sm:flex-wrap sm:items-baseline">
              {at ? (
                <a className="link-plain underline" href={`${at}/${event.id}`}>
                  {event.title}
                </a>
              ) : (
                <span>{event.title}</span>
              )}
              <span className="text-sm text-muted">
                {formatDate(event.heldOn)}，{event.stateWords}
              </span>
            </span>
            {endedOn === null && (
              <ConfirmDialog
                action={unlink}
                trigger="取消关联"
                title="取消关联"
                confirm="取消关联"
                hidden={{ partnership: id, activity: event.id }}
                variant="ghost"
              >
                <p>“{event.title}”不再算作这项共建的活动；活动本身不变，可以再关联。</p>
              </ConfirmDialog>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface LinkProps {
  partnership: { id: string; endedOn: unknown };
  /** The activities that may be linked. */
  options: readonly Option[];
  link: FormAction;
  /** The way to an activity that is not on the list. */
  children?: ReactNode;
}

/** One more event of both, on the page of the partnership itself. */
export function LinkEvent({ partnership: { id, endedOn }, options, link, children }: LinkProps) {
  if (endedOn !== null || (options.length === 0 && !children)) return null;
  return (
    <Section title="关联活动">
      <div className="flex flex-col gap-4">
        {children && <p className="text-muted">{children}</p>}
        {options.length > 0 && (
          <ActionForm action={link} hidden={{ partnership: id }} submit="关联">
            <FormFields form={jointActivityForm} options={{ activityId: options }} />
          </ActionForm>
        )}
      </div>
    </Section>
  );
}
