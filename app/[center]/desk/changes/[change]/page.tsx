import { z } from "zod";
import { changeFacts } from "@/components/project/change-facts";
import { RecordPage } from "@/components/record/record-page";
import { MenuItem } from "@/components/ui/menu-item";
import { changeKindLabels, changeLabels, changeTones } from "@/lib/domain/projects/change/change";
import { getChange } from "@/lib/usecases/projects/change/change-record";
import { centerPage } from "@/lib/web/page";
import { historyEntries } from "../../history-entries";
import { withdrawChangeAction } from "../actions";

export const metadata = { title: "项目变更" };

export default centerPage({
  permission: "project.view",
  input: z.object({ change: z.uuid() }),
  load: getChange,
  render: ({ center: { slug }, data: change }) => (
    <RecordPage
      title={`${change.project.name}：${changeKindLabels[change.kind]}`}
      crumbs={[
        { label: "项目变更", href: `/${slug}/desk/changes` },
        { label: change.project.name, href: `/${slug}/desk/projects/${change.project.id}` },
      ]}
      tag={{ text: changeLabels[change.state], tone: changeTones[change.state] }}
      acts={change.acts}
      how={{ withdraw: withdrawChangeAction.bind(null, slug) }}
      more={<MenuItem href={`/${slug}/desk/changes/${change.id}/paper`}>变更审批表</MenuItem>}
      hidden={{ change: change.id, edition: change.edition }}
      facts={changeFacts(change)}
      timeline={historyEntries(change.history)}
    />
  ),
});
