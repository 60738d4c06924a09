import { ActionForm } from "@/components/ui/action-form";
import { ChoiceField } from "@/components/ui/field/choice-field";
import { DateField } from "@/components/ui/field/date-field";
import { TextField } from "@/components/ui/field/text-field";
import { Section } from "@/components/ui/section";
import { holidayKindLabels, holidayKinds } from "@/lib/domain/center/calendar";
import { saveCalendarDayAction } from "../actions";

interface Props {
  center: string;
  year: number;
}

/** A day on which this center departs from the national arrangement. */
export function AddDay({ center, year }: Props) {
  return (
    <Section title="添加本中心的安排">
      <p className="mb-4 text-sm text-muted">只写与国家安排不同的日期。公示期按这里的日历推算。</p>
      <ActionForm
        action={saveCalendarDayAction.bind(null, center)}
        submit="添加"
        resetOnDone
        className="flex flex-col gap-4"
      >
        <DateField name="day" label="日期" hint={`如${year}年3月12日、${year}.3.12`} />
        <ChoiceField
          name="kind"
          label="这一天"
          inline
          options={holidayKinds.map((value) => ({ value, label: holidayKindLabels[value] }))}
          defaultValue="rest"
        />
        <TextField name="name" label="事由" hint="如 全员培训、停电检修" maxLength={30} />
      </ActionForm>
    </Section>
  );
}
