import { z } from "zod";
import { RecordPage } from "@/components/record/record-page";
import { can } from "@/lib/domain/access";
import { formatDate } from "@/lib/domain/base/civil-date";
import { censusLabels, censusTones } from "@/lib/domain/registry/census";
import { getCensus } from "@/lib/usecases/registry/census/round";
import { centerPage } from "@/lib/web/page";
import { historyEntries } from "../../history-entries";
import { closeCensusAction, reopenCensusAction } from "../actions";
import { CommunityTable } from "./community-table";

export const metadata = { title: "摸底" };

export default centerPage({
  permission: "census.view",
  input: z.object({ census: z.uuid() }),
  load: getCensus,
  render: ({ center: { slug }, actor, data: census }) => {
    const { id, name, state, communities, missing, startsOn, dueOn, note } = census;
    const at = `/${slug}/desk/censuses`;
    const mayEdit = can(actor, "census.edit");
    const late = communities.filter((one) => one.state === "late").length;
    const counted = communities.reduce((sum, one) => sum + (one.counted ?? 0), 0);
    const confirmed = communities.length - missing.length;
    return (
      <RecordPage
        title={name}
        crumbs={[{ label: "摸底", href: at }]}
        tag={{ text: censusLabels[state], tone: censusTones[state] }}
        acts={census.acts}
        how={
          mayEdit
            ? {
                edit: `${at}/${id}/edit`,
                close: closeCensusAction.bind(null, slug),
                reopen: reopenCensusAction.bind(null, slug),
              }
            : {}
        }
        hidden={{ census: id, edition: census.edition }}
        facts={[
          { label: "开始日期", value: formatDate(startsOn) },
          { label: "截止日期", value: formatDate(dueOn) },
          {
            label: "进度",
            value: `${communities.length} 个社区，${confirmed} 个已确认${late > 0 ? `，${late} 个逾期` : ""}`,
          },
          { label: "已确认的家数", value: `${counted} 家` },
          ...(note ? [{ label: "说明", value: note, wide: true }] : []),
        ]}
        timeline={historyEntries(census.history)}
      >
        <CommunityTable slug={slug} census={census} mayEdit={mayEdit && state === "running"} />
      </RecordPage>
    );
  },
});
