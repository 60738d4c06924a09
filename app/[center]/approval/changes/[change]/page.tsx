import { z } from "zod";
import { changeFacts } from "@/components/project/change-facts";
import { NextStep } from "@/components/project/next-step";
import { RecordPage } from "@/components/record/record-page";
import { MenuItem } from "@/components/ui/menu-item";
import { changeKindLabels, changeLabels, changeTones } from "@/lib/domain/projects/change/change";
import { decisionForm } from "@/lib/domain/projects/change/change-form";
import { getChange } from "@/lib/usecases/projects/change/change-record";
import { centerPage } from "@/lib/web/page";
import { historyEntries } from "../../../desk/history-entries";
import { approveChangeAction, refuseChangeAction } from "../../actions";

export const metadata = { title: "审批变更" };

export default centerPage({
  permission: "approval.view",
  input: z.object({ change: z.uuid() }),
  load: getChange,
  render: ({ center: { slug }, data: change }) => {
    const hidden = { change: change.id, edition: change.edition };
    return (
      <RecordPage
        title={`${change.project.name}：${changeKindLabels[change.kind]}`}
        crumbs={[{ label: "审批", href: `/${slug}/approval` }]}
        tag={{ text: changeLabels[change.state], tone: changeTones[change.state] }}
        acts={change.acts}
        how={{ refuse: refuseChangeAction.bind(null, slug) }}
        hidden={hidden}
        formBelow
        more={<MenuItem href={`/${slug}/approval/changes/${change.id}/paper`}>变更审批表</MenuItem>}
        facts={changeFacts(change)}
        timeline={historyEntries(change.history)}
      >
        <NextStep
          act={change.acts.find(({ act }) => act === "approve")}
          form={decisionForm}
          action={approveChangeAction.bind(null, slug)}
          hidden={hidden}
        />
      </RecordPage>
    );
  },
});
