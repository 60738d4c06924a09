import { z } from "zod";
import { RecordPage } from "@/components/record/record-page";
import { usageLabels, usageOf, usageTones } from "@/lib/domain/registry/usage";
import { getCommunityService } from "@/lib/usecases/community/community-service";
import { centerPage } from "@/lib/web/page";
import { historyEntries } from "../../history-entries";
import { archiveCommunityServiceAction, restoreCommunityServiceAction } from "../actions";

export const metadata = { title: "服务项目" };

export default centerPage({
  permission: "communityService.view",
  input: z.object({ communityService: z.uuid() }),
  load: getCommunityService,
  render: ({ center: { slug }, data: service }) => {
    const list = `/${slug}/desk/community-services`;
    return (
      <RecordPage
        title={service.name}
        crumbs={[{ label: "服务目录", href: list }]}
        tag={{ text: usageLabels[usageOf(service)], tone: usageTones[usageOf(service)] }}
        acts={service.acts}
        how={{
          edit: `${list}/${service.id}/edit`,
          archive: archiveCommunityServiceAction.bind(null, slug),
          restore: restoreCommunityServiceAction.bind(null, slug),
        }}
        hidden={{ communityService: service.id, edition: service.edition }}
        facts={[
          { label: "服务领域", value: service.field },
          { label: "地点", value: service.place?.name ?? "全部社区" },
          { label: "提供者", value: (service.organization ?? service.team ?? service.body)?.name },
          { label: "点单", value: `${service.orders} 单` },
          { label: "说明", value: service.description, wide: true },
        ]}
        timeline={historyEntries(service.history)}
      />
    );
  },
});
