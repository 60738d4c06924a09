import { z } from "zod";
import { ListTable } from "@/components/list/list-table";
import { TableTools } from "@/components/list/table-tools";
import { Alert } from "@/components/ui/alert";
import { BlockedAction } from "@/components/ui/blocked-action";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { PrintHead } from "@/components/ui/print-head";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { callKindTerms } from "@/lib/domain/recruitment/call/call-kind";
import { beforeReview, callLabels, callTones } from "@/lib/domain/recruitment/call/call-lifecycle";
import { viewAppraisals } from "@/lib/usecases/review/appraisal";
import { centerPage } from "@/lib/web/page";
import { callKey } from "../../../../_parts/recruitment/call-key";
import { startReviewAction } from "../panel/actions";
import { ConfirmList } from "./confirm-list";
import { appraisalColumns } from "./list";

export const metadata = { title: "综合评估" };

export default centerPage({
  permission: "appraisal.view",
  input: z.object({ call: callKey }),
  load: viewAppraisals,
  render: ({ data: { call, method, seats, applicants, selection, whyNotStart }, center, now }) => {
    const desk = `/${center.slug}/desk`;
    const batch = `${desk}/calls/${formatCallKey(call)}`;
    const { unit, noun } = callKindTerms[call.kind].counted;
    const open = applicants.filter(({ conclusion }) => conclusion === null).length;
    const own = applicants.filter((one) => one.own && one.conclusion === null).length;
    const base = `${batch}/appraisal`;
    const toStart = method === "appraisal" && beforeReview(call.state);
    const running = call.state === "reviewing" && selection === null;
    return (
      <>
        <PrintHead
          center={center.name}
          title={`${call.name}综合评估`}
          note={`共 ${applicants.length} ${unit}`}
          printedAt={formatDateTime(now)}
        />
        <div className="screen-only">
          <PageHeader
            title={`${call.name}综合评估`}
            crumbs={[
              { label: "评审", href: `${desk}/reviews` },
              { label: call.name, href: batch },
            ]}
            tag={<Tag tone={callTones[call.state]}>{callLabels[call.state]}</Tag>}
            lead={`${applicants.length} ${unit}参评，名额 ${call.seats}，${applicants.length - open} ${unit}已有结论${own > 0 ? `，我在评估 ${own} ${unit}` : ""}`}
            action={
              <>
                {applicants.length > 0 && <TableTools excel={`${base}/export`} />}
                {toStart &&
                  (whyNotStart ? (
                    <BlockedAction label="开始评估" why={whyNotStart} />
                  ) : (
                    <ConfirmDialog
                      action={startReviewAction.bind(null, center.slug)}
                      trigger="开始评估"
                      title={`开始${call.name}综合评估`}
                      confirm="开始评估"
                      hidden={{ call: call.id }}
                      variant="primary"
                    >
                      <p>开始后由两名工作人员分别评估每份申请，初审结论不再更改。</p>
                    </ConfirmDialog>
                  ))}
              </>
            }
          />
        </div>
        {method !== "appraisal" && (
          <Alert tone="info" title="本批次由评审组评分选拔" className="mb-4">
            综合评估用于选拔方式为“综合评估”的批次。
          </Alert>
        )}
        {selection && (
          <Alert tone="info" title="入围名单已确认" className="mb-4">
            {selection.confirmedByName}于{formatDateTime(selection.confirmedAt)}确认，评估不能再改。
          </Alert>
        )}
        {applicants.length === 0 ? (
          <EmptyState title="还没有初审通过的申请" icon="score">
            初审通过的申请会出现在这里。
          </EmptyState>
        ) : (
          <ListTable
            caption={`参评${noun}`}
            columns={appraisalColumns(seats)}
            rows={applicants}
            base={base}
          />
        )}
        {running && method === "appraisal" && applicants.length > 0 && (
          <Section title="确认入围名单" className="screen-only mt-4">
            {open > 0 ? (
              <p className="text-muted">
                还有 {open} {unit}没有评估结论，全部有结论后在这里确认名单。
              </p>
            ) : (
              <ConfirmList slug={center.slug} {...{ call, seats, applicants }} />
            )}
          </Section>
        )}
      </>
    );
  },
});
