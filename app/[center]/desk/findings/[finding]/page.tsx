import { z } from "zod";
import { findingFacts } from "@/components/project/finding-facts";
import { NextStep } from "@/components/project/next-step";
import { FileDesk } from "@/components/record/file-desk";
import { RecordPage } from "@/components/record/record-page";
import {
  findingAnswerForm,
  findingLabels,
  findingTones,
} from "@/lib/domain/projects/supervision/project-finding";
import { getFinding } from "@/lib/usecases/projects/supervision/project-finding";
import { centerPage } from "@/lib/web/page";
import { historyEntries } from "../../history-entries";
import {
  answerFindingAction,
  closeFindingAction,
  removeFindingFileAction,
  reopenFindingAction,
  restoreFindingAction,
  sendBackFindingAction,
  withdrawFindingAction,
} from "../actions";

export const metadata = { title: "整改" };

export default centerPage({
  permission: "supervision.view",
  input: z.object({ finding: z.uuid() }),
  load: getFinding,
  render: ({ center: { slug }, data: finding }) => {
    const { id, edition, acts, state, looked, ofOperator, files } = finding;
    const desk = `/${slug}/desk`;
    const hidden = { finding: id, edition };
    const answer = acts.find(({ act }) => act === "answer");
    const fixed = answer ? null : "整改情况已经提交，佐证不再更改。";
    return (
      <RecordPage
        title={`${looked}：第 ${finding.number} 项整改`}
        crumbs={[
          { label: "整改", href: `${desk}/findings` },
          { label: looked, href: `${desk}/evaluations/${finding.evaluationId}` },
        ]}
        tag={{ text: findingLabels[state], tone: findingTones[state] }}
        acts={acts}
        how={{
          close: closeFindingAction.bind(null, slug),
          sendBack: sendBackFindingAction.bind(null, slug),
          reopen: reopenFindingAction.bind(null, slug),
          withdraw: withdrawFindingAction.bind(null, slug),
          restore: restoreFindingAction.bind(null, slug),
        }}
        hidden={hidden}
        facts={findingFacts(finding)}
        files={
          <FileDesk
            files={files}
            at={`${desk}/findings/${id}/files`}
            purpose="attachment"
            remove={removeFindingFileAction.bind(null, slug)}
            hidden={{ finding: id }}
            whyNotAdd={fixed}
            whyNotTake={fixed}
            follows="删除后，第三方不再看到这份佐证。"
          />
        }
        timeline={historyEntries(finding.history)}
      >
        <NextStep
          act={answer && { ...answer, label: ofOperator ? answer.label : "代执行机构登记整改情况" }}
          values={{ answer: finding.answer ?? "" }}
          form={findingAnswerForm}
          action={answerFindingAction.bind(null, slug)}
          hidden={hidden}
        />
      </RecordPage>
    );
  },
});
