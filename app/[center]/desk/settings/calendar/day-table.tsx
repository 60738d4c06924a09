import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { holidayKindLabels } from "@/lib/domain/calendar";
import { formatDate, formatDateWithWeekday } from "@/lib/domain/civil-date";
import type { ArrangedDay } from "@/lib/usecases/calendar-day";
import { removeCalendarDayAction } from "../actions";

interface Props {
  days: readonly ArrangedDay[];
  center: string;
  mayEdit: boolean;
}

/** The days of a year that do not follow their weekday; those of the center can be taken back. */
export function DayTable({ days, center, mayEdit }: Props) {
  const remove = removeCalendarDayAction.bind(null, center);
  return (
    <Table
      caption="放假和调休"
      columns={[{ label: "日期" }, { label: "安排" }, { label: "事由" }, { label: "来源" }]}
    >
      {days.map(({ day, kind, name, own }) => (
        <tr key={day}>
          <td>{formatDateWithWeekday(day)}</td>
          <td>
            <Tag tone={kind === "rest" ? "passed" : "running"}>{holidayKindLabels[kind]}</Tag>
          </td>
          <td>{name}</td>
          <td>
            {own && mayEdit ? (
              <ActionForm action={remove} hidden={{ day }} guard={false} className="flex items-center gap-2">
                <span>本中心</span>
                <SubmitButton variant="ghost" size="sm" pendingText="正在撤销">
                  撤销<span className="sr-only">{formatDate(day)}的安排</span>
                </SubmitButton>
              </ActionForm>
            ) : own ? (
              "本中心"
            ) : (
              "国家安排"
            )}
          </td>
        </tr>
      ))}
    </Table>
  );
}
