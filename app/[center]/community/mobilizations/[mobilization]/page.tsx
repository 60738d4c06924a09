import { mobilizationAddress } from "@/app/[center]/_parts/community/mobilization-address";
import { AnswerTable } from "@/components/community/answer-table";
import { Facts } from "@/components/ui/facts";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { formatDateTime } from "@/lib/domain/base/china-time";
import {
  mobilizationKindLabels,
  mobilizationLabels,
  mobilizationTones,
} from "@/lib/domain/community/mobilization";
import { getMobilization } from "@/lib/usecases/community/volunteer/mobilization";
import { centerPage } from "@/lib/web/page";

export const metadata = { title: "拉动" };

/** What was asked of the teams that this community sees. */
export default centerPage({
  permission: "communityMobilization.answer",
  scope: "place",
  input: mobilizationAddress,
  load: getMobilization,
  render: ({ center: { slug }, input, data: mobilization }) => {
    const at = `/${slug}/community/mobilizations`;
    const { state, counted } = mobilization;
    return (
      <>
        <PageHeader
          title={mobilization.name}
          crumbs={[{ label: "平急转换", href: at }]}
          tag={<Tag tone={mobilizationTones[state]}>{mobilizationLabels[state]}</Tag>}
        />
        <div className="flex flex-col gap-4">
          <AnswerTable at={at} mobilization={mobilization} query={input} />
          <Section>
            <Facts
              facts={[
                { label: "类型", value: mobilizationKindLabels[mobilization.kind] },
                { label: "回应截止", value: formatDateTime(mobilization.answerBy) },
                { label: "本地队伍", value: `${counted.asked} 支，${counted.answered} 支已回应` },
                { label: "报名和到场", value: `报名 ${counted.people} 人，到场 ${counted.arrived} 人` },
                { label: "任务", value: mobilization.task, wide: true },
              ]}
            />
          </Section>
        </div>
      </>
    );
  },
});
