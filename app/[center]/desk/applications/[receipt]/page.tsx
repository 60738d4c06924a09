import { z } from "zod";
import { ApplicationMaterials } from "@/components/record/application-materials";
import { LinkButton } from "@/components/ui/link-button";
import { MenuItem } from "@/components/ui/menu-item";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { Timeline } from "@/components/ui/timeline";
import { can } from "@/lib/domain/access";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { applicationChannelLabels } from "@/lib/domain/recruitment/application/application-channel";
import {
  applicationLabels,
  applicationTones,
} from "@/lib/domain/recruitment/application/application-lifecycle";
import { isUnchecked } from "@/lib/domain/recruitment/application/application-standing";
import { formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { resultOf } from "@/lib/usecases/admission/application-result";
import { messagesAbout } from "@/lib/usecases/center/messages-about";
import { getApplication } from "@/lib/usecases/recruitment/application/application";
import { centerPage } from "@/lib/web/page";
import { historyEntries } from "../../history-entries";
import { Acceptance } from "./acceptance";
import { ApplicationFacts } from "./application-facts";
import { CheckPanel } from "./check-panel";
import { Decided } from "./decided";
import { InHand } from "./in-hand";
import { MessagesSoFar } from "./messages-so-far";
import { Others } from "./others";
import { Result } from "./result";

export const metadata = { title: "申请" };

export default centerPage({
  permission: "application.view",
  input: z.object({ receipt: z.string().max(40), checked: z.string().max(40).optional().catch(undefined) }),
  load: async (ctx, input) => {
    const application = await getApplication(ctx, input);
    // Before the check there can be none.
    const result = isUnchecked(application.state) ? null : await resultOf(ctx, application);
    return {
      ...application,
      result,
      messages: await messagesAbout(ctx, { type: "application", id: application.id }),
    };
  },
  render: ({ data: application, center, actor, today, now }) => {
    const desk = `/${center.slug}/desk`;
    const list = `${desk}/applications`;
    const { call, neighbours, decided } = application;
    return (
      <>
        <PageHeader
          title={application.name}
          crumbs={[
            { label: "申请审查", href: list },
            { label: call.name, href: `${list}?call=${formatCallKey(call)}` },
          ]}
          tag={<Tag tone={applicationTones[application.state]}>{applicationLabels[application.state]}</Tag>}
          lead={`申请编号 ${application.receipt}，${formatDateTime(application.submittedAt)}${applicationChannelLabels[application.channel]}`}
          more={
            <>
              <MenuItem href={`${list}/${application.receipt}/paper`}>打印申请表（A4）</MenuItem>
              <MenuItem href={`${list}/${application.receipt}/word`} download>
                下载申请表（Word）
              </MenuItem>
              <MenuItem href={`${list}/${application.receipt}/zip`} download>
                下载全部资料（ZIP）
              </MenuItem>
              <MenuItem href={`${list}/${application.receipt}/code`}>换发查询码</MenuItem>
            </>
          }
          action={
            <>
              {neighbours.previous && <LinkButton href={`${list}/${neighbours.previous}`}>上一份</LinkButton>}
              {neighbours.next && <LinkButton href={`${list}/${neighbours.next}`}>下一份</LinkButton>}
              {neighbours.nextUnchecked && (
                <LinkButton href={`${list}/${neighbours.nextUnchecked}`}>
                  下一份待初审（共 {neighbours.unchecked} 份）
                </LinkButton>
              )}
            </>
          }
        />
        {decided && (
          <Decided decided={decided} list={list} call={call} now={now} left={neighbours.unchecked} />
        )}
        <div className="grid items-start gap-4 lg:grid-cols-[1fr_20rem] xl:grid-cols-[1fr_22rem]">
          {/* What may be done comes first, on a phone also for the eye; on a wide screen it stands at the right. */}
          <div className="contents lg:sticky lg:top-[calc(var(--bar-height)+1rem)] lg:col-start-2 lg:row-start-1 lg:flex lg:flex-col lg:gap-4">
            <div className="flex min-w-0 flex-col gap-4 empty:hidden">
              <InHand application={application} center={center.slug} self={actor.userId} />
              <Acceptance application={application} center={center.slug} today={today} />
              <CheckPanel application={application} center={center.slug} arrived={decided !== null} />
              {application.result && <Result result={application.result} desk={desk} call={call} />}
            </div>
            <div className="order-2 flex min-w-0 flex-col gap-4 lg:order-none">
              {can(actor, "message.view") && <MessagesSoFar messages={application.messages} desk={desk} />}
              <Others others={application.others} listed={application.standing?.listed ?? []} list={list} />
              <Section title="办理经过">
                <Timeline entries={historyEntries(application.history)} />
              </Section>
            </div>
          </div>
          <div className="order-1 flex min-w-0 flex-col gap-4 lg:order-none lg:col-start-1 lg:row-start-1">
            <ApplicationFacts application={application} />
            <Section title="申请材料">
              <ApplicationMaterials {...application.materials} at={`${list}/${application.receipt}/files`} />
            </Section>
          </div>
        </div>
      </>
    );
  },
});
