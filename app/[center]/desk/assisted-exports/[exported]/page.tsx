import { z } from "zod";
import { assistedExportFacts } from "@/app/[center]/_parts/community/assisted-export-facts";
import { RecordPage } from "@/components/record/record-page";
import { exportLabels, exportTones } from "@/lib/domain/community/assisted-export";
import { getExport } from "@/lib/usecases/community/assisted/assisted-export";
import { centerPage } from "@/lib/web/page";
import { historyEntries } from "../../history-entries";
import { approveExportAction, refuseExportAction } from "../actions";

export const metadata = { title: "导出申请" };

export default centerPage({
  permission: "assistedExport.decide",
  input: z.object({ exported: z.uuid() }),
  load: getExport,
  render: ({ center: { slug }, data: one }) => (
    <RecordPage
      title="导出申请"
      crumbs={[{ label: "导出申请", href: `/${slug}/desk/assisted-exports` }]}
      tag={{ text: exportLabels[one.state], tone: exportTones[one.state] }}
      acts={one.acts}
      how={{ approve: approveExportAction.bind(null, slug), refuse: refuseExportAction.bind(null, slug) }}
      hidden={{ exported: one.id, edition: one.edition }}
      facts={assistedExportFacts(one)}
      timeline={historyEntries(one.history)}
    />
  ),
});
