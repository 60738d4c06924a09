import type { Metadata } from "next";
import { z } from "zod";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { can } from "@/lib/domain/access";
import { formatDateWithWeekday } from "@/lib/domain/base/civil-date";
import { formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { beforeReview, callLabels, callTones } from "@/lib/domain/recruitment/call/call-lifecycle";
import { pairKey, viewPanel } from "@/lib/usecases/review/panel";
import { centerPage } from "@/lib/web/page";
import { callKey } from "../../../../_parts/recruitment/call-key";
import { movePanelistAction, recordAbsenceAction, returnSheetAction, seatNewExpertAction } from "./actions";
import { NewExpert } from "./new-expert";
import { PanelAdvice } from "./panel-advice";
import { PanelForm } from "./panel-form";
import { PanelList } from "./panel-list";
import { ProgressTable } from "./progress-table";
import { SheetActs } from "./sheet-acts";
import { SheetNotes } from "./sheet-notes";
import { StartReview } from "./start-review";

export const metadata: Metadata = { title: "评审组" };

export default centerPage({
  permission: "panel.compose",
  input: z.object({ call: callKey }),
  load: (ctx, input) => viewPanel(ctx, input),
  render: ({ data, center, actor }) => {
    const { call, experts, members, applicants, sheets, whyNotCompose } = data;
    const desk = `/${center.slug}/desk`;
    const before = beforeReview(call.state);
    const started = !before && call.state !== "preparing";
    const sheetOf = (panelist: string, application: string) => sheets.get(pairKey(panelist, application));
    return (
      <>
        <PageHeader
          title={`${call.name}评审组`}
          crumbs={[
            { label: "评审", href: `${desk}/reviews` },
            { label: call.name, href: `${desk}/calls/${formatCallKey(call)}` },
          ]}
          tag={<Tag tone={callTones[call.state]}>{callLabels[call.state]}</Tag>}
          lead={`${call.reviewOn ? `评审日：${formatDateWithWeekday(call.reviewOn)}，` : ""}${applicants.length} 家参评，评审专家 ${members.length} 人`}
          action={
            before ? (
              <StartReview
                slug={center.slug}
                call={call}
                why={data.whyNotStart}
                silent={members.filter(({ hasAccount }) => !hasAccount).map(({ name }) => name)}
              />
            ) : started ? (
              <LinkButton href={`${desk}/calls/${formatCallKey(call)}/ranking`} variant="primary">
                查看排名
              </LinkButton>
            ) : undefined
          }
        />
        <div className="flex flex-col gap-5">
          {(before || whyNotCompose === null) && (
            <PanelAdvice
              members={members}
              accounts={can(actor, "member.edit") ? `${desk}/settings/members` : null}
            />
          )}
          {started && members.length > 0 && (
            <Section
              title="打分进度"
              flush
              action={
                <SheetActs
                  data={data}
                  mayReturn={can(actor, "mark.return")}
                  absence={recordAbsenceAction.bind(null, center.slug)}
                  back={returnSheetAction.bind(null, center.slug)}
                />
              }
            >
              <ProgressTable members={members} applicants={applicants} sheetOf={sheetOf} />
              <SheetNotes members={members} applicants={applicants} sheetOf={sheetOf} />
            </Section>
          )}
          {whyNotCompose === null ? (
            <Section title="组建评审组">
              <PanelForm
                call={call.id}
                experts={experts}
                action={movePanelistAction.bind(null, center.slug)}
              />
              <h3 className="mt-6 mb-3">加入专家库以外的评审专家</h3>
              <NewExpert call={call.id} action={seatNewExpertAction.bind(null, center.slug)} />
            </Section>
          ) : (
            <Section title="评审组成员">
              <PanelList members={members} />
              <p className="mt-3 text-sm text-muted">{whyNotCompose}</p>
            </Section>
          )}
        </div>
      </>
    );
  },
});
