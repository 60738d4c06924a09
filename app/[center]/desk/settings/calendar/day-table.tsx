import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { formatDate } from "@/lib/domain/base/civil-date";
import { holidayKindLabels } from "@/lib/domain/center/calendar";
import type { ArrangedDay } from "@/lib/usecases/center/calendar-day";
import { removeCalendarDayAction } from "../actions";
import { dayRanges, rangeWords } from "./day-ranges";

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
      columns={[
        { label: "日期" },
        { label: "天数", num: true, wideOnly: true },
        { label: "安排" },
        { label: "事由", fit: true },
        { label: "来源", fit: true },
      ]}
    >
      {dayRanges(days).map(({ from, to, count, kind, name, own }) => (
        <tr key={from}>
          <td>{rangeWords(from, to)}</td>
          <td className="num wide-only">{count}</td>
          <td>
            <Tag tone={kind === "rest" ? "ended" : "running"}>{holidayKindLabels[kind]}</Tag>
          </td>
          <td className="fit">{name}</td>
          <td className="fit">
            {own && mayEdit ? (
              <ActionForm
                action={remove}
                hidden={{ day: from }}
                guard={false}
                className="flex items-center gap-2"
              >
                <span>本中心</span>
                <SubmitButton variant="ghost" size="sm" pendingText="正在撤销">
                  撤销<span className="sr-only">{formatDate(from)}的安排</span>
                </SubmitButton>
              </ActionForm>
            ) : own ? (
              "本中心"
            ) : (
              "国家"
            )}
          </td>
        </tr>
      ))}
    </Table>
  );
}
