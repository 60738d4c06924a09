import { z } from "zod";
import { guidanceFacts } from "@/components/guidance/guidance-facts";
import { MinutesPaper } from "@/components/guidance/minutes-paper";
import { RecordActs } from "@/components/record/record-acts";
import { Facts } from "@/components/ui/facts";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { guidanceLabels, guidanceTones } from "@/lib/domain/incubation/guidance/guidance";
import { getGuidance } from "@/lib/usecases/incubation/guidance/guidance";
import { centerPage } from "@/lib/web/page";
import { cancelOwnGuidanceAction } from "../actions";

export const metadata = { title: "一对一指导" };

export default centerPage({
  permission: "ownGuidance.view",
  scope: "organization",
  input: z.object({ guidance: z.uuid() }),
  load: getGuidance,
  render: ({ center: { slug }, data: guidance }) => (
    <>
      <PageHeader
        title={guidance.topic}
        crumbs={[{ label: "一对一指导", href: `/${slug}/portal/guidances` }]}
        tag={<Tag tone={guidanceTones[guidance.state]}>{guidanceLabels[guidance.state]}</Tag>}
        action={
          <RecordActs
            acts={guidance.acts}
            how={{ cancel: cancelOwnGuidanceAction.bind(null, slug) }}
            hidden={{ guidance: guidance.id, edition: guidance.edition }}
          />
        }
      />
      <div className="flex max-w-3xl flex-col gap-4">
        <Section>
          <Facts
            facts={[
              ...guidanceFacts(guidance),
              ...(guidance.endReason ? [{ label: "情况", value: guidance.endReason, wide: true }] : []),
            ]}
          />
        </Section>
        <MinutesPaper {...guidance} />
      </div>
    </>
  ),
});
