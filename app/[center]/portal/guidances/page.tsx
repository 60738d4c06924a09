import { z } from "zod";
import { LinkedList } from "@/components/record/linked-list";
import { ActionForm } from "@/components/ui/action-form";
import { ChoiceField } from "@/components/ui/field/choice-field";
import { TextField } from "@/components/ui/field/text-field";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { chinaDate, formatDateTime, formatTime } from "@/lib/domain/base/china-time";
import { formatDateWithWeekday } from "@/lib/domain/base/civil-date";
import { guidanceLabels, guidanceTones } from "@/lib/domain/incubation/guidance/guidance";
import { ownGuidances } from "@/lib/usecases/incubation/guidance/booking";
import { centerPage } from "@/lib/web/page";
import { bookHourAction } from "./actions";

export const metadata = { title: "一对一指导" };

export default centerPage({
  permission: "ownGuidance.view",
  scope: "organization",
  input: z.object({}),
  load: (ctx) => ownGuidances(ctx),
  render: ({ center: { slug }, data: { hours, guidances } }) => (
    <>
      <PageHeader title="一对一指导" lead="选一个时段，写明想问什么，导师会在约定的时间为您解答" />
      <div className="flex max-w-4xl flex-col gap-4">
        <Section title="预约">
          {hours.length === 0 ? (
            <p className="text-muted">目前没有可以预约的时段，中心开放后会列在这里。</p>
          ) : (
            <ActionForm
              action={bookHourAction.bind(null, slug)}
              submit="预约"
              className="flex flex-col gap-4"
            >
              <ChoiceField
                name="guidanceHour"
                label="时段"
                options={hours.map(({ id, mentor, bodyName, topics, startsAt, endsAt, place }) => ({
                  value: id,
                  label: `${formatDateWithWeekday(chinaDate(startsAt))} ${formatTime(startsAt)}–${formatTime(endsAt)}`,
                  hint: [bodyName ? `${mentor}（${bodyName}）` : mentor, topics, place]
                    .filter(Boolean)
                    .join("，"),
                }))}
              />
              <TextField name="topic" label="想问什么" />
            </ActionForm>
          )}
        </Section>
        <LinkedList
          title="我们的指导"
          none="还没有预约过。"
          items={guidances.map(({ id, topic, mentor, startsAt, state }) => ({
            key: id,
            words: topic,
            href: `/${slug}/portal/guidances/${id}`,
            note: `${formatDateTime(startsAt)}，${mentor}`,
            tag: { text: guidanceLabels[state], tone: guidanceTones[state] },
          }))}
        />
      </div>
    </>
  ),
});
