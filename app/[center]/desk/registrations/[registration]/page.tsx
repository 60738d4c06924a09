import { z } from "zod";
import { LinkedList } from "@/components/record/linked-list";
import { RecordPage } from "@/components/record/record-page";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { Steps } from "@/components/ui/steps";
import { can } from "@/lib/domain/access";
import { formatDate } from "@/lib/domain/base/civil-date";
import {
  registrationKindLabels,
  registrationLabels,
  registrationTones,
} from "@/lib/domain/incubation/registration";
import { registrationFormLabels } from "@/lib/domain/incubation/registration-checklist";
import { filingSteps } from "@/lib/domain/incubation/registration-filing";
import { stepStanding } from "@/lib/domain/incubation/registration-step";
import { getRegistration } from "@/lib/usecases/incubation/registration/case";
import { centerPage } from "@/lib/web/page";
import { opinionFacts } from "../../../_parts/incubation/opinion-facts";
import { historyEntries } from "../../history-entries";
import {
  acceptRegistrationAction,
  endRegistrationAction,
  recallRegistrationAction,
  reopenRegistrationAction,
  submitRegistrationAction,
} from "../actions";

export const metadata = { title: "登记备案" };

export default centerPage({
  permission: "registration.view",
  input: z.object({ registration: z.uuid() }),
  load: getRegistration,
  render: ({ center: { slug }, actor, data }) => {
    const at = `/${slug}/desk/registrations/${data.id}`;
    const { submittedOn, decidedOn, dueOn } = data;
    return (
      <RecordPage
        title={`${data.name} ${registrationKindLabels[data.kind]}`}
        crumbs={[{ label: "登记备案", href: `/${slug}/desk/registrations` }]}
        tag={{ text: registrationLabels[data.state], tone: registrationTones[data.state] }}
        acts={data.acts}
        how={
          can(actor, "registration.edit")
            ? {
                accept: acceptRegistrationAction.bind(null, slug),
                edit: `${at}/edit`,
                submit: submitRegistrationAction.bind(null, slug),
                recall: recallRegistrationAction.bind(null, slug),
                opine: `${at}/opinion`,
                grant: `${at}/grant`,
                refuse: `${at}/refuse`,
                end: endRegistrationAction.bind(null, slug),
                reopen: reopenRegistrationAction.bind(null, slug),
              }
            : {}
        }
        hidden={{ registration: data.id, edition: data.edition }}
        facts={[
          { label: "类型", value: registrationFormLabels[data.legalForm] },
          ...(data.placeName ? [{ label: "所在社区", value: data.placeName }] : []),
          { label: "通道", value: data.fastTrack ? "绿色通道" : "普通" },
          { label: "开始办理", value: formatDate(data.openedOn) },
          { label: "提交", value: submittedOn ? formatDate(submittedOn) : "尚未提交" },
          ...(dueOn ? [{ label: "绿色通道时限", value: formatDate(dueOn) }] : []),
          ...opinionFacts(data),
          ...(decidedOn ? [{ label: "决定", value: formatDate(decidedOn) }] : []),
          ...(data.paper ? [{ label: "代码或编号", value: data.paper }] : []),
          ...(data.endReason ? [{ label: "原因", value: data.endReason, wide: true }] : []),
        ]}
        timeline={historyEntries(data.history)}
      >
        {data.kind === "filing" && data.placeName && (
          <Section
            title="备案进度"
            action={
              data.state === "granted" ? <LinkButton href={`${at}/notice`}>备案通知书</LinkButton> : undefined
            }
          >
            <Steps label="备案进度" steps={filingSteps(data)} />
          </Section>
        )}
        <LinkedList
          title="办理事项"
          items={data.steps.map((step, index) => ({
            key: step.title,
            words: `${index + 1}. ${step.title}`,
            href: `${at}/steps/${index + 1}`,
            note: [
              step.threshold,
              step.claimedOn && `该组织${formatDate(step.claimedOn)}报已具备`,
              step.claim,
              step.note,
              step.metOn && `${formatDate(step.metOn)}具备`,
              papersOf(data.files.filter(({ part }) => part === `step${index + 1}`).length),
            ]
              .filter(Boolean)
              .join("；"),
            tag: stepStanding(step),
          }))}
        />
        <LinkedList
          title="成员花名册"
          items={data.roster.map(({ name, role }, index) => ({
            key: `${index} ${name}`,
            words: name,
            ...(role && { note: role }),
          }))}
        />
      </RecordPage>
    );
  },
});

function papersOf(count: number): string | null {
  return count > 0 ? `材料 ${count} 份` : null;
}
