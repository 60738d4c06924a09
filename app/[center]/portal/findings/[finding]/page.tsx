import { z } from "zod";
import { findingFacts } from "@/components/project/finding-facts";
import { NextStep } from "@/components/project/next-step";
import { FileDesk } from "@/components/record/file-desk";
import { Section } from "@/components/ui/section";
import {
  findingAnswerForm,
  findingLabels,
  findingTones,
} from "@/lib/domain/projects/supervision/project-finding";
import { getOwnFinding } from "@/lib/usecases/projects/supervision/project-finding";
import { centerPage } from "@/lib/web/page";
import { OwnRecord } from "../../own-record";
import { answerOwnFindingAction, removeOwnFindingFileAction } from "../actions";

export const metadata = { title: "整改" };

export default centerPage({
  permission: "ownFinding.view",
  scope: "organization",
  input: z.object({ finding: z.uuid() }),
  load: getOwnFinding,
  render: ({ center: { slug }, data: finding }) => {
    const answer = finding.acts.find(({ act }) => act === "answer");
    const fixed = answer ? null : "整改情况已经提交，佐证不再更改。";
    return (
      <OwnRecord
        title={`${finding.looked}：第 ${finding.number} 项整改`}
        crumbs={[{ label: "整改", href: `/${slug}/portal/findings` }]}
        tag={{ text: findingLabels[finding.state], tone: findingTones[finding.state] }}
        acts={[]}
        how={{}}
        hidden={{}}
        facts={findingFacts(finding)}
      >
        <Section title="佐证">
          <FileDesk
            files={finding.files}
            at={`/${slug}/portal/findings/${finding.id}/files`}
            purpose="attachment"
            remove={removeOwnFindingFileAction.bind(null, slug)}
            hidden={{ finding: finding.id }}
            whyNotAdd={fixed}
            whyNotTake={fixed}
            camera
            follows="删除后，第三方不再看到这份佐证。"
          />
        </Section>
        <NextStep
          act={answer}
          form={findingAnswerForm}
          values={{ answer: finding.answer ?? "" }}
          action={answerOwnFindingAction.bind(null, slug)}
          hidden={{ finding: finding.id, edition: finding.edition }}
        />
      </OwnRecord>
    );
  },
});
