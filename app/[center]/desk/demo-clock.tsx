import { DemoClockBar } from "@/components/demo-clock-bar";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { type CivilDate, formatDateWithWeekday } from "@/lib/domain/civil-date";
import { setDemoTodayAction } from "./actions";

interface Props {
  center: { slug: string };
  today: CivilDate;
}

/** Staff of a demo center may move its date, to see what the days bring. */
export function DemoClock({ center, today }: Props) {
  return (
    <DemoClockBar date={formatDateWithWeekday(today)}>
      <ActionForm
        action={setDemoTodayAction.bind(null, center.slug)}
        guard={false}
        className="flex flex-wrap items-center gap-2"
      >
        <input
          name="day"
          aria-label="演示日期"
          placeholder="改为，如 2022.1.4"
          autoComplete="off"
          className="input input-sm w-40"
        />
        <SubmitButton name="move" value="set" variant="secondary" size="sm">
          更改
        </SubmitButton>
        <SubmitButton name="move" value="1" variant="ghost" size="sm">
          后一天
        </SubmitButton>
        <SubmitButton name="move" value="7" variant="ghost" size="sm">
          后七天
        </SubmitButton>
        <SubmitButton name="move" value="real" variant="ghost" size="sm">
          今天（真实日期）
        </SubmitButton>
      </ActionForm>
    </DemoClockBar>
  );
}
