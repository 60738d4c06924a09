import { z } from "zod";
import { PhoneLink } from "@/components/phone-link";
import { FileList } from "@/components/record/file-list";
import { LinkedList } from "@/components/record/linked-list";
import { RecordPage } from "@/components/record/record-page";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { Steps } from "@/components/ui/steps";
import { formatDate } from "@/lib/domain/base/civil-date";
import {
  filingStageLabels,
  filingStageTones,
  filingSteps,
} from "@/lib/domain/incubation/registration-filing";
import { stepStanding } from "@/lib/domain/incubation/registration-step";
import { getFiling } from "@/lib/usecases/community/filing";
import { centerPage } from "@/lib/web/page";
import { filingTimeline } from "../../../_parts/incubation/filing-timeline";
import { opinionFacts } from "../../../_parts/incubation/opinion-facts";

export const metadata = { title: "备案" };

export default centerPage({
  permission: "communityFiling.view",
  scope: "place",
  input: z.object({ registration: z.uuid() }),
  load: getFiling,
  render: ({ center: { slug }, data: filing }) => {
    const at = `/${slug}/community/filings/${filing.id}`;
    const { organization, stage, submittedOn, decidedOn, roster, steps } = filing;
    return (
      <RecordPage
        title={`${filing.name} 备案`}
        crumbs={[{ label: "备案", href: `/${slug}/community/filings` }]}
        tag={{ text: filingStageLabels[stage], tone: filingStageTones[stage] }}
        lead={stage === "asked" ? "申请的组织还在准备，提交后请出具意见。" : undefined}
        acts={filing.acts}
        how={{ opine: `${at}/opinion`, grant: `${at}/grant`, refuse: `${at}/refuse` }}
        hidden={{ registration: filing.id }}
        facts={[
          { label: "活动社区", value: filing.placeName },
          { label: "类别", value: organization.category },
          { label: "负责人", value: organization.leader },
          {
            label: "负责人手机",
            value: organization.leaderMobile && <PhoneLink phone={organization.leaderMobile} />,
          },
          { label: "申请", value: formatDate(filing.openedOn) },
          { label: "提交", value: submittedOn ? formatDate(submittedOn) : "尚未提交" },
          ...opinionFacts(filing),
          ...(decidedOn ? [{ label: "决定", value: formatDate(decidedOn) }] : []),
          ...(filing.paper ? [{ label: "备案编号", value: filing.paper }] : []),
          ...(filing.endReason ? [{ label: "原因", value: filing.endReason, wide: true }] : []),
        ]}
        timeline={filingTimeline(filing)}
      >
        <Section title="办理进度">
          <Steps label="办理进度" steps={filingSteps(filing)} />
        </Section>
        {stage === "numbered" && (
          <Section title="备案通知书" className="screen-only">
            <LinkButton href={`${at}/notice`}>查看和打印</LinkButton>
          </Section>
        )}
        <LinkedList
          title={`成员花名册（${roster.length} 人）`}
          none="还没有填写。"
          items={roster.map(({ name, role }, index) => ({
            key: `${index} ${name}`,
            words: name,
            ...(role && { note: role }),
          }))}
        />
        <LinkedList
          title="办理事项和材料"
          items={steps.map((step, index) => {
            const papers = filing.files.filter(({ part }) => part === `step${index + 1}`);
            return {
              key: step.title,
              words: `${index + 1}. ${step.title}`,
              note: [step.threshold, step.claim, step.note].filter(Boolean).join("；"),
              tag: stepStanding(step),
              below: papers.length > 0 && <FileList files={papers} at={`${at}/files`} thumbnails />,
            };
          })}
        />
      </RecordPage>
    );
  },
});
