import { z } from "zod";
import { CountedFigures } from "@/components/report/counted-figures";
import { Alert } from "@/components/ui/alert";
import { PageHeader } from "@/components/ui/page-header";
import { formatDate } from "@/lib/domain/base/civil-date";
import { reportForm } from "@/lib/domain/incubation/report/report";
import { getOwnReport } from "@/lib/usecases/incubation/report/own-report";
import { centerPage } from "@/lib/web/page";
import { KeptForm } from "../../../kept-form";
import { writeOwnReportAction } from "../../actions";
import { ownListAt } from "../own-list-at";

export const metadata = { title: "填写报告" };

export default centerPage({
  permission: "ownReport.edit",
  scope: "organization",
  input: z.object({ period: z.uuid() }),
  load: getOwnReport,
  render: ({ center: { slug }, data: report }) => {
    const at = `/${slug}/portal/reports`;
    const { id, whyNotWrite, whyNotSubmit, returnReason, pending } = report;
    return (
      <>
        <PageHeader
          title={`填写${report.name}进展报告`}
          crumbs={[
            { label: "进展报告", href: at },
            { label: report.name, href: `${at}/${id}` },
          ]}
          lead={returnReason ? `退回的原因：${returnReason}` : `${formatDate(report.dueOn)}前提交`}
        />
        <div className="flex max-w-3xl flex-col gap-4">
          {whyNotSubmit && <Alert tone="info">{whyNotSubmit}</Alert>}
          {whyNotWrite === null && (
            <KeptForm
              form={reportForm}
              action={writeOwnReportAction.bind(null, slug)}
              send={{ go: "submit", label: "提交报告", pending: "正在提交" }}
              memory={`report ${slug} ${report.incubateeId} ${id}`}
              hidden={{ period: id, seen: report.seen }}
              values={{ done: report.done, difficulties: report.difficulties, next: report.next }}
            />
          )}
          <CountedFigures
            counted={report.counted}
            listAt={ownListAt(slug, report)}
            note={`从您的记录中统计，不用再填，提交时定下来。${pending > 0 ? `还有 ${pending} 项活动没有确认，不计入。` : ""}`}
          />
        </div>
      </>
    );
  },
});
