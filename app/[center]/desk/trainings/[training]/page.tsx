import { z } from "zod";
import { FileDesk } from "@/components/record/file-desk";
import { RecordPage } from "@/components/record/record-page";
import { MenuItem } from "@/components/ui/menu-item";
import { can } from "@/lib/domain/access";
import { formatDate } from "@/lib/domain/base/civil-date";
import { trainingFieldLabels, trainingLabels, trainingTones } from "@/lib/domain/incubation/training";
import { getTraining } from "@/lib/usecases/incubation/training/training";
import { centerPage } from "@/lib/web/page";
import { historyEntries } from "../../history-entries";
import {
  cancelTrainingAction,
  closeTrainingAction,
  openTrainingAction,
  reopenTrainingAction,
  takeBackTrainingAction,
} from "../actions";
import { removeTrainingFileAction } from "./actions";
import { Enrolled } from "./enrolled";
import { Sessions } from "./sessions";

export const metadata = { title: "培训" };

export default centerPage({
  permission: "training.view",
  input: z.object({ training: z.uuid() }),
  load: getTraining,
  render: ({ center: { slug }, actor, data: training }) => {
    const { id, state, edition, seats, enrolled, enrolBy } = training;
    const at = `/${slug}/desk/trainings/${id}`;
    const mayEdit = can(actor, "training.edit");
    const rated = training.enrolments.flatMap(({ rating }) => rating ?? []);
    const mean = rated.reduce((sum, one) => sum + one, 0) / rated.length;
    return (
      <RecordPage
        title={training.title}
        crumbs={[{ label: "培训", href: `/${slug}/desk/trainings` }]}
        tag={{ text: trainingLabels[state], tone: trainingTones[state] }}
        acts={training.acts}
        how={
          mayEdit
            ? {
                edit: `${at}/edit`,
                open: openTrainingAction.bind(null, slug),
                takeBack: takeBackTrainingAction.bind(null, slug),
                close: closeTrainingAction.bind(null, slug),
                reopen: reopenTrainingAction.bind(null, slug),
                cancel: cancelTrainingAction.bind(null, slug),
              }
            : {}
        }
        hidden={{ training: id, edition }}
        more={
          <>
            {state !== "drafted" && <MenuItem href={`/${slug}/trainings/${id}`}>网站上的页面</MenuItem>}
            <MenuItem href={`${at}/export`} download>
              导出学员名单
            </MenuItem>
          </>
        }
        facts={[
          { label: "领域", value: trainingFieldLabels[training.field] },
          { label: "培训对象", value: training.audience },
          { label: "面向", value: training.openToTeams ? "在孵组织和志愿队伍" : "在孵组织" },
          { label: "报名", value: `${enrolled} 人，名额${seats === null ? "不限" : ` ${seats} 人`}` },
          { label: "报名截止", value: enrolBy ? formatDate(enrolBy) : "最后一场开始前" },
          {
            label: "评价",
            value: rated.length > 0 ? `平均 ${mean.toFixed(1)} 分，${rated.length} 人评价` : "还没有人评价",
          },
          ...(training.endReason ? [{ label: "取消的原因", value: training.endReason, wide: true }] : []),
          ...(training.about ? [{ label: "培训说明", value: training.about, wide: true }] : []),
        ]}
        files={
          <FileDesk
            files={training.files}
            at={`${at}/files`}
            purpose="attachment"
            remove={removeTrainingFileAction.bind(null, slug)}
            hidden={{ training: id }}
            follows="删除后，网站上也不再提供下载。"
          />
        }
        timeline={historyEntries(training.history)}
      >
        <Sessions at={at} sessions={training.sessions} enrolled={enrolled} />
        <Enrolled slug={slug} training={training} mayEdit={mayEdit} />
      </RecordPage>
    );
  },
});
