import { z } from "zod";
import { Paragraphs } from "@/components/paragraphs";
import { AfterUpheld } from "@/components/project/after-upheld";
import { FileDesk } from "@/components/record/file-desk";
import { RecordPage } from "@/components/record/record-page";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { objectionLabels, objectionName, objectionTones } from "@/lib/domain/admission/objection";
import { objectionForm } from "@/lib/domain/admission/objection-form";
import { formatDate } from "@/lib/domain/base/civil-date";
import { answersInWords } from "@/lib/domain/base/form-words";
import {
  applicationLabels,
  applicationTones,
} from "@/lib/domain/recruitment/application/application-lifecycle";
import { getObjection } from "@/lib/usecases/admission/objection/objection";
import { projectObjectedTo } from "@/lib/usecases/projects/project/upheld";
import { centerPage } from "@/lib/web/page";
import { historyEntries } from "../../history-entries";
import { removeObjectionFileAction, reopenObjectionAction, withdrawObjectionAction } from "../actions";
import { untilAnswered } from "./until-answered";

export const metadata = { title: "异议" };

export default centerPage({
  permission: "objection.view",
  input: z.object({ objection: z.uuid() }),
  load: async (ctx, input) => ({
    ...(await getObjection(ctx, input)),
    objectedTo: await projectObjectedTo(ctx, input),
  }),
  render: ({ center: { slug }, data: objection }) => {
    const desk = `/${slug}/desk`;
    const at = `${desk}/objections/${objection.id}`;
    const { state, application, project, objectedTo, concerns, notice, answer } = objection;
    const { answeredOn, answeredByName } = objection;
    const settled = state === "open" ? null : "异议已经办结，来信和证据不再更改。";
    const { applicationId: _, ...letter } = objectionForm;
    return (
      <RecordPage
        title={`${concerns}：${objectionName(objection)}`}
        crumbs={[{ label: "异议", href: `${desk}/objections` }]}
        tag={{ text: objectionLabels[state], tone: objectionTones[state] }}
        lead={state === "open" && untilAnswered(concerns, objectedTo, application)}
        acts={objection.acts}
        how={{
          answer: `${at}/answer`,
          edit: `${at}/edit`,
          letter: `${at}/letter`,
          withdraw: withdrawObjectionAction.bind(null, slug),
          reopen: reopenObjectionAction.bind(null, slug),
        }}
        hidden={{ objection: objection.id, edition: objection.edition }}
        facts={[
          {
            label: project ? "被异议的项目" : "被异议的组织",
            value: (
              <>
                <a
                  className="link-plain"
                  href={`${desk}/${project ? `projects/${project.id}` : `applications/${application?.receipt}`}`}
                >
                  {concerns}
                </a>{" "}
                {application && (
                  <Tag tone={applicationTones[application.state]}>{applicationLabels[application.state]}</Tag>
                )}
              </>
            ),
          },
          {
            label: "公示",
            value: (
              <a className="link-plain" href={`${desk}/notices/${notice.id}`}>
                {notice.title}
              </a>
            ),
          },
          ...answersInWords(letter, objection),
          { label: "期限", value: objection.late ? "公示期满后收到" : "公示期内收到" },
          { label: "登记人", value: objection.recordedByName },
        ]}
        files={
          <FileDesk
            files={objection.files}
            at={`${at}/files`}
            purpose="attachment"
            remove={removeObjectionFileAction.bind(null, slug)}
            hidden={{ objection: objection.id }}
            whyNotAdd={settled}
            whyNotTake={settled}
            follows="删除后，核查时不再看到这份材料。"
          />
        }
        timeline={historyEntries(objection.history)}
      >
        {answer !== null && answeredOn && (
          <Section title="答复">
            <p className="mb-2 text-muted">
              {answeredByName}于{formatDate(answeredOn)}答复：异议{objectionLabels[state]}
            </p>
            <Paragraphs text={answer} />
          </Section>
        )}
        {state === "upheld" && objectedTo && (
          <AfterUpheld objection={objection.id} project={objectedTo} desk={desk} />
        )}
      </RecordPage>
    );
  },
});
