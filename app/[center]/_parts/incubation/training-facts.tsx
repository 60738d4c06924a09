import { type Fact, Facts } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import { type CivilDate, formatDate } from "@/lib/domain/base/civil-date";
import { type SessionTimes, type TrainingField, trainingFieldLabels } from "@/lib/domain/incubation/training";
import { sessionTime } from "./session-time";

interface Props {
  training: {
    field: TrainingField;
    about: string | null;
    audience: string | null;
    seats: number | null;
    enrolled: number;
    enrolBy: CivilDate | null;
    endReason: string | null;
    sessions: readonly (SessionTimes & {
      id: string;
      place: string;
      teacher: string;
      topic: string | null;
    })[];
  };
}

/** What a training is, when, where and by whom: for anybody and for organizations. */
export function TrainingFacts({ training }: Props) {
  const { seats, enrolled, enrolBy } = training;
  const facts: Fact[] = [
    { label: "领域", value: trainingFieldLabels[training.field] },
    {
      label: "名额",
      value: seats === null ? "不限" : `${seats} 人，还有 ${Math.max(0, seats - enrolled)} 个`,
    },
    ...(training.audience ? [{ label: "培训对象", value: training.audience }] : []),
    ...(enrolBy ? [{ label: "报名截止", value: formatDate(enrolBy) }] : []),
    ...(training.endReason ? [{ label: "取消的原因", value: training.endReason, wide: true }] : []),
    ...(training.about ? [{ label: "培训说明", value: training.about, wide: true }] : []),
  ];
  return (
    <>
      <Section>
        <Facts facts={facts} />
      </Section>
      <Section title="时间和地点">
        <ul className="divide-y divide-line">
          {training.sessions.map((session) => (
            <li key={session.id} className="py-2">
              {sessionTime(session)}
              <span className="block text-sm text-muted">
                {[session.place, `教师${session.teacher}`, session.topic].filter(Boolean).join("，")}
              </span>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
