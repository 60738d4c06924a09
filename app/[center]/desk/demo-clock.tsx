import { DemoClockBar } from "@/components/demo-clock-bar";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { type CivilDate, formatDateWithWeekday } from "@/lib/domain/base/civil-date";
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
        resetOnDone
        className="flex flex-wrap items-center gap-1 max-sm:[&_.btn]:px-1.5 sm:gap-2"
      >
        <input
          name="day"
          aria-label="演示日期"
          placeholder="如 2022.1.4"
          autoComplete="off"
          className="input input-sm w-28! max-sm:px-2 sm:w-44!"
        />
        <SubmitButton name="move" value="set" variant="secondary" size="sm">
          更改
        </SubmitButton>
        <SubmitButton name="move" value="1" variant="ghost" size="sm">
          +1 天
        </SubmitButton>
        <SubmitButton name="move" value="7" variant="ghost" size="sm">
          +7 天
        </SubmitButton>
        <SubmitButton name="move" value="real" variant="ghost" size="sm">
          真实日期
        </SubmitButton>
      </ActionForm>
    </DemoClockBar>
  );
}
