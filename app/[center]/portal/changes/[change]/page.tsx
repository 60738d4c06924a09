import { z } from "zod";
import { changeFacts } from "@/components/project/change-facts";
import { changeKindLabels, changeLabels, changeTones } from "@/lib/domain/projects/change/change";
import { getOwnChange } from "@/lib/usecases/projects/change/change-record";
import { centerPage } from "@/lib/web/page";
import { OwnRecord } from "../../own-record";
import { withdrawOwnChangeAction } from "../actions";

export const metadata = { title: "项目变更" };

export default centerPage({
  permission: "ownProject.view",
  scope: "organization",
  input: z.object({ change: z.uuid() }),
  load: getOwnChange,
  render: ({ center: { slug }, data: change }) => (
    <OwnRecord
      title={changeKindLabels[change.kind]}
      crumbs={[
        { label: "项目", href: `/${slug}/portal/projects` },
        { label: change.project.name, href: `/${slug}/portal/projects/${change.project.id}` },
      ]}
      tag={{ text: changeLabels[change.state], tone: changeTones[change.state] }}
      acts={change.acts}
      how={{ withdraw: withdrawOwnChangeAction.bind(null, slug) }}
      hidden={{ change: change.id }}
      facts={changeFacts(change)}
    />
  ),
});
