import { z } from "zod";
import { RecordPage } from "@/components/record/record-page";
import { MenuItem } from "@/components/ui/menu-item";
import { formatDate } from "@/lib/domain/base/civil-date";
import { allocationLabels, allocationTones } from "@/lib/domain/incubation/allocation";
import { getAllocation } from "@/lib/usecases/incubation/allocation";
import { centerPage } from "@/lib/web/page";
import { historyEntries } from "../../history-entries";
import { endAllocationAction, withdrawAllocationAction } from "../actions";

export const metadata = { title: "入驻位置" };

export default centerPage({
  permission: "venue.view",
  input: z.object({ allocation: z.uuid() }),
  load: getAllocation,
  render: ({ center: { slug }, data }) => {
    const { id, venue, venueId, organization, incubatee, startsOn, endsOn, note, endReason, state } = data;
    const desk = `/${slug}/desk`;
    return (
      <RecordPage
        title={`${organization} · ${venue}`}
        crumbs={[{ label: "入驻位置", href: `${desk}/allocations` }]}
        tag={{ text: allocationLabels[state], tone: allocationTones[state] }}
        lead={data.need}
        acts={data.acts}
        how={{
          edit: `${desk}/allocations/${id}/edit`,
          end: endAllocationAction.bind(null, slug),
          withdraw: withdrawAllocationAction.bind(null, slug),
        }}
        hidden={{ allocation: id, edition: data.edition }}
        more={incubatee && <MenuItem href={`${desk}/handovers/${incubatee}/moveIn`}>入驻交接清单</MenuItem>}
        facts={[
          { label: "组织", value: organization },
          {
            label: "场地",
            value: (
              <a className="link-plain underline" href={`${desk}/venues/${venueId}`}>
                {venue}
              </a>
            ),
          },
          { label: "开始使用", value: formatDate(startsOn) },
          { label: "使用到", value: endsOn ? formatDate(endsOn) : "没有约定" },
          { label: "备注", value: note },
          ...(endReason ? [{ label: "结束的原因", value: endReason, wide: true }] : []),
        ]}
        timeline={historyEntries(data.history)}
      />
    );
  },
});
