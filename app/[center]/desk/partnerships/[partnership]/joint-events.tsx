import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import type { FormAction } from "@/components/ui/form-state";
import { Section } from "@/components/ui/section";
import { type CivilDate, formatDate } from "@/lib/domain/base/civil-date";

interface Props {
  slug: string;
  partnership: {
    id: string;
    endedOn: unknown;
    events: readonly { id: string; title: string; heldOn: CivilDate; stateWords: string }[];
  };
  unlink: FormAction;
}

/** What both have held together. */
export function JointEvents({ slug, partnership: { id, endedOn, events }, unlink }: Props) {
  return (
    <Section title={`共建活动 ${events.length} 项`}>
      {events.length === 0 && <p className="text-muted">还没有关联活动。</p>}
      <ul className="flex flex-col gap-2">
        {events.map((event) => (
          <li key={event.id} className="flex items-start justify-between gap-3">
            <span>
              <a className="link-plain underline" href={`/${slug}/desk/activities/${event.id}`}>
                {event.title}
              </a>
              <span className="ms-2 text-sm text-muted">
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
