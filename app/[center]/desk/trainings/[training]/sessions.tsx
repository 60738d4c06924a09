import { sessionTime } from "@/app/[center]/_parts/incubation/session-time";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import type { SessionRow } from "@/lib/usecases/incubation/training/parts";

interface Props {
  /** The address of the training. */
  at: string;
  sessions: readonly SessionRow[];
  enrolled: number;
}

/** When, where and by whom, and the way to the list of who came. */
export function Sessions({ at, sessions, enrolled }: Props) {
  return (
    <Section title="场次和签到">
      <ul className="divide-y divide-line">
        {sessions.map((session) => (
          <li key={session.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
            <span className="min-w-0 flex-1">
              {sessionTime(session)}
              <span className="block text-sm text-muted">
                {[session.topic, session.venue, `教师${session.teacher}`].filter(Boolean).join("，")}
              </span>
              <span className="block text-sm text-muted">
                签到 {session.attended} 人，报名 {enrolled} 人
              </span>
            </span>
            <span className="screen-only flex flex-wrap gap-2">
              <LinkButton size="sm" href={`${at}/sessions/${session.id}`}>
                签到
              </LinkButton>
              <LinkButton size="sm" variant="ghost" href={`${at}/sessions/${session.id}/paper`}>
                签到表和二维码
              </LinkButton>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
