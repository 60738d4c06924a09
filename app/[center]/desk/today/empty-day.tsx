import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { type CivilDate, daysBetween, formatDateWithWeekday } from "@/lib/domain/base/civil-date";
import type { TodayDate } from "@/lib/usecases/oversight/today-lines";

interface Props {
  /** The next date after today. */
  next: TodayDate | null;
  today: CivilDate;
  /** The center's part of the address. */
  site: string;
  mayPrepare: boolean;
}

/** Nothing is to be done: what comes next, and when; or how anything begins. */
export function EmptyDay({ next, today, site, mayPrepare }: Props) {
  if (next) {
    return (
      <EmptyState
        icon="check"
        title="没有待办的事"
        action={<LinkButton href={`${site}/${next.at}`}>去看看</LinkButton>}
      >
        接下来：{next.words}，{formatDateWithWeekday(next.day)}，还有 {daysBetween(today, next.day)} 天。
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon="check"
      title="没有待办的事，也没有定下的日期"
      action={
        mayPrepare && (
          <LinkButton href={`${site}/desk/calls/new`} variant="primary">
            新建招募批次
          </LinkButton>
        )
      }
    >
      从拟定一份招募公告开始，申请、评审、公示和签约会依次出现在这里。
    </EmptyState>
  );
}
