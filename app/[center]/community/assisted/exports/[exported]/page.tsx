import { z } from "zod";
import { assistedExportFacts } from "@/app/[center]/_parts/community/assisted-export-facts";
import { historyEntries } from "@/app/[center]/desk/history-entries";
import { RecordPage } from "@/components/record/record-page";
import { LinkButton } from "@/components/ui/link-button";
import {
  exportLabels,
  exportTones,
  fetchedWithin,
  ownExportActs,
} from "@/lib/domain/community/assisted-export";
import { getExport } from "@/lib/usecases/community/assisted/assisted-export";
import { centerPage } from "@/lib/web/page";
import { takeExportAction } from "../actions";

export const metadata = { title: "导出申请" };

export default centerPage({
  permission: "assisted.export",
  scope: "place",
  input: z.object({ exported: z.uuid() }),
  load: getExport,
  render: ({ center: { slug }, data: one }) => {
    const at = `/${slug}/community/assisted/exports`;
    return (
      <RecordPage
        title="导出申请"
        crumbs={[
          { label: "帮扶对象", href: `/${slug}/community/assisted` },
          { label: "导出申请", href: at },
        ]}
        tag={{ text: exportLabels[one.state], tone: exportTones[one.state] }}
        acts={one.mayTake ? ownExportActs : []}
        how={{ take: takeExportAction.bind(null, slug) }}
        hidden={{ exported: one.id, edition: one.edition }}
        facts={assistedExportFacts(one)}
        timeline={historyEntries(one.history)}
      >
        {one.mayFetch && (
          <div className="flex flex-col items-start gap-2">
            <p>文件已经备好，{fetchedWithin} 分钟内可以保存到本机。</p>
            <LinkButton href={`${at}/${one.id}/file`} download variant="primary">
              保存文件
            </LinkButton>
          </div>
        )}
      </RecordPage>
    );
  },
});
