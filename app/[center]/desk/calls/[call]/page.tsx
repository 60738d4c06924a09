import { z } from "zod";
import { callKey } from "@/app/[center]/_parts/recruitment/call-key";
import { CallDeadline } from "@/components/call-deadline";
import { CriteriaTable } from "@/components/criteria-table";
import { SupplementList } from "@/components/supplement-list";
import { Alert } from "@/components/ui/alert";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Steps } from "@/components/ui/steps";
import { Tag } from "@/components/ui/tag";
import { Timeline } from "@/components/ui/timeline";
import { formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { callKindTerms } from "@/lib/domain/recruitment/call/call-kind";
import { callLabels, callTones } from "@/lib/domain/recruitment/call/call-lifecycle";
import { callWindow, windowInWords } from "@/lib/domain/recruitment/call/call-phase";
import { getCall } from "@/lib/usecases/oversight/call";
import { centerPage } from "@/lib/web/page";
import { historyEntries } from "../../history-entries";
import { FreePlaces } from "../../notices/free-places";
import { batchSteps } from "./batch-steps";
import { CallAct } from "./call-act";
import { CallFacts } from "./call-facts";
import { CallFiles } from "./call-files";
import { CallMenu } from "./call-menu";
import { CallParts } from "./call-parts";

export const metadata = { title: "批次概况" };

export default centerPage({
  permission: "call.view",
  input: z.object({ call: callKey }),
  load: getCall,
  render: ({ data: call, center, now }) => {
    const list = `/${center.slug}/desk/calls`;
    const base = `${list}/${formatCallKey(call)}`;
    const { next } = call;
    const window = callWindow(call, now);
    const terms = callKindTerms[call.kind];
    return (
      <>
        <PageHeader
          title={call.name}
          crumbs={[{ label: "招募批次", href: list }]}
          tag={<Tag tone={callTones[call.state]}>{callLabels[call.state]}</Tag>}
          lead={
            <span className="inline-flex flex-wrap items-center gap-x-4 gap-y-1">
              <span>{`招募期：${windowInWords(call)}，名额 ${call.seats}`}</span>
              {window.phase === "open" && <CallDeadline {...call} {...window} />}
            </span>
          }
          action={<CallAct center={center.slug} call={call} />}
          more={<CallMenu center={center.slug} call={call} />}
        />
        <Section className="mb-4">
          <Steps label={`${call.name}的进展`} steps={batchSteps(call, center.slug)} />
        </Section>
        {next && (
          <Alert tone={next.waiting ? "info" : "warning"} title={next.title} className="mb-4">
            {next.note}
          </Alert>
        )}
        <FreePlaces slug={center.slug} places={call.places} unit={callKindTerms[call.kind].counted.unit} />
        <div className="grid items-start gap-4 xl:grid-cols-[1fr_20rem]">
          <div className="flex min-w-0 flex-col gap-4">
            <SupplementList supplements={call.supplements} />
            {call.parts.length > 0 && <CallParts at={`${list}/${formatCallKey(call)}`} parts={call.parts} />}
            <CallFacts call={call} />
            <Section title={`申请材料和${terms.conditions}`}>
              <p className="flex flex-wrap gap-x-4">
                <a href={`${base}/materials`} className="link">
                  {call.state === "preparing" ? "列出申请材料和模板" : "申请材料和模板"}
                </a>
                <a href={`${base}/conditions`} className="link">
                  {call.state === "preparing" ? "拟定" : ""}
                  {terms.conditions}
                </a>
                {call.state !== "preparing" && (
                  <a href={`${base}/terms`} className="link">
                    已发布的招募方案（可打印）
                  </a>
                )}
              </p>
            </Section>
            <Section title="公告附件">
              <CallFiles center={center.slug} call={call} />
            </Section>
            {call.method === "ranking" && (
              <>
                <Section title="评分指标" flush>
                  <CriteriaTable criteria={call.criteria} steps />
                </Section>
                <Section title="排名规则">
                  <ol className="list-decimal ps-5">
                    {call.rules.map((rule) => (
                      <li key={rule}>{rule}</li>
                    ))}
                  </ol>
                </Section>
              </>
            )}
          </div>
          <Section title="办理经过">
            <Timeline entries={historyEntries(call.history)} />
          </Section>
        </div>
      </>
    );
  },
});
