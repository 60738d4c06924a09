import { z } from "zod";
import { FormFields } from "@/components/form/form-fields";
import { guidanceFacts } from "@/components/guidance/guidance-facts";
import { MinutesPaper } from "@/components/guidance/minutes-paper";
import { ActionForm } from "@/components/ui/action-form";
import { Facts } from "@/components/ui/facts";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { guidanceLabels, guidanceTones, minutesForm } from "@/lib/domain/incubation/guidance/guidance";
import { ownGuidance } from "@/lib/usecases/incubation/guidance/minutes";
import { centerPage } from "@/lib/web/page";
import { recordOwnMinutesAction } from "../actions";

export const metadata = { title: "一次指导" };

export default centerPage({
  permission: "mentoring.view",
  input: z.object({ guidance: z.uuid() }),
  load: ownGuidance,
  render: ({ center: { slug }, data: guidance }) => {
    const { id, edition, minutes, followUps, acts } = guidance;
    const writable = acts.find(({ act }) => act === "hold" || act === "edit");
    return (
      <>
        <PageHeader
          title={guidance.topic}
          crumbs={[{ label: "我的指导", href: `/${slug}/mentor` }]}
          lead={guidance.name}
          tag={<Tag tone={guidanceTones[guidance.state]}>{guidanceLabels[guidance.state]}</Tag>}
        />
        <div className="flex max-w-3xl flex-col gap-4">
          <Section>
            <Facts facts={guidanceFacts(guidance)} />
          </Section>
          {writable?.whyNot === null ? (
            <Section title="指导记录">
              <ActionForm
                action={recordOwnMinutesAction.bind(null, slug)}
                hidden={{ guidance: id, edition }}
                submit="保存"
                className="flex flex-col gap-5"
              >
                <FormFields form={minutesForm} values={{ ...(minutes !== null && { minutes }), followUps }} />
              </ActionForm>
            </Section>
          ) : (
            <MinutesPaper {...guidance} />
          )}
          {writable?.whyNot && <p className="text-muted">{writable.whyNot}到时再写指导记录。</p>}
        </div>
      </>
    );
  },
});
