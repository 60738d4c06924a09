import { z } from "zod";
import { guidanceFacts } from "@/components/guidance/guidance-facts";
import { ActionForm } from "@/components/ui/action-form";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Facts } from "@/components/ui/facts";
import { SelectField } from "@/components/ui/field/select-field";
import { TextField } from "@/components/ui/field/text-field";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { directOptions } from "@/lib/usecases/incubation/guidance/booking";
import { getHour } from "@/lib/usecases/incubation/guidance/hour";
import { centerPage } from "@/lib/web/page";
import { bookHourForAction, cancelHourAction } from "../../actions";

export const metadata = { title: "指导时段" };

export default centerPage({
  permission: "guidance.edit",
  input: z.object({ guidanceHour: z.uuid() }),
  load: async (ctx, input) => ({
    hour: await getHour(ctx, input),
    organizations: (await directOptions(ctx)).organization,
  }),
  render: ({ center: { slug }, now, data: { hour, organizations } }) => {
    const free = !hour.taken && hour.cancelledAt === null && hour.startsAt > now;
    const hidden = { guidanceHour: hour.id };
    return (
      <>
        <PageHeader
          title={`${hour.mentor}的指导时段`}
          crumbs={[
            { label: "一对一指导", href: `/${slug}/desk/guidances` },
            { label: "指导时段", href: `/${slug}/desk/guidances/hours` },
          ]}
          tag={
            <Tag tone={free ? "running" : "ended"}>
              {hour.cancelledAt ? "已取消" : hour.taken ? "已约" : free ? "可约" : "已过"}
            </Tag>
          }
          action={
            free && (
              <ConfirmDialog
                action={cancelHourAction.bind(null, slug)}
                hidden={hidden}
                trigger="取消时段"
                title="取消时段"
                confirm="取消时段"
                variant="danger"
                reason={{ name: "reason", label: "取消的原因" }}
              >
                <p>取消后组织不能再预约这个时段。</p>
              </ConfirmDialog>
            )
          }
        />
        <div className="flex max-w-3xl flex-col gap-4">
          <Section>
            <Facts
              facts={[...guidanceFacts(hour), { label: "可以指导的内容", value: hour.topics, wide: true }]}
            />
          </Section>
          {free && (
            <Section title="替组织预约">
              <ActionForm
                action={bookHourForAction.bind(null, slug)}
                hidden={hidden}
                submit="预约"
                className="flex flex-col gap-4"
              >
                <SelectField name="organization" label="社会组织" options={organizations} />
                <TextField name="topic" label="指导内容" />
              </ActionForm>
            </Section>
          )}
        </div>
      </>
    );
  },
});
