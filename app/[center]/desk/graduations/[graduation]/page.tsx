import { z } from "zod";
import { FileDesk } from "@/components/record/file-desk";
import { RecordPage } from "@/components/record/record-page";
import { MenuItem } from "@/components/ui/menu-item";
import { can } from "@/lib/domain/access";
import { formatDate } from "@/lib/domain/base/civil-date";
import {
  graduationLabels,
  graduationResultLabels,
  graduationTones,
} from "@/lib/domain/incubation/graduation";
import { whyNotChangeEvidence } from "@/lib/domain/incubation/graduation-acts";
import { getGraduation } from "@/lib/usecases/incubation/graduation/record";
import { centerPage } from "@/lib/web/page";
import { historyEntries } from "../../history-entries";
import { reopenGraduationAction, returnSelfScoreAction, withdrawAssessmentAction } from "../actions";
import { removeEvidenceAction, returnEvaluationAction } from "./actions";
import { ReviewPart } from "./review-part";

export const metadata = { title: "出壳评估" };

export default centerPage({
  permission: "graduation.view",
  input: z.object({ graduation: z.uuid() }),
  load: getGraduation,
  render: ({ center: { slug }, actor, data }) => {
    const desk = `/${slug}/desk`;
    const at = `${desk}/graduations/${data.id}`;
    const mayEdit = can(actor, "graduation.edit");
    const { interviewOn, decidedOn, result } = data;
    return (
      <RecordPage
        title={data.name}
        crumbs={[{ label: "出壳评估", href: `${desk}/graduations` }]}
        tag={{ text: graduationLabels[data.state], tone: graduationTones[data.state] }}
        acts={data.acts}
        how={
          mayEdit
            ? {
                selfScore: `${at}/self-score`,
                interview: `${at}/interview`,
                assign: `${at}/assign`,
                decide: `${at}/decide`,
                giveCertificate: `${at}/certificate`,
                returnSelfScore: returnSelfScoreAction.bind(null, slug),
                reopenReview: returnEvaluationAction.bind(null, slug),
                withdraw: withdrawAssessmentAction.bind(null, slug),
                reopen: reopenGraduationAction.bind(null, slug),
              }
            : {}
        }
        hidden={{ graduation: data.id, edition: data.edition }}
        more={<MenuItem href={`${desk}/incubatees/${data.incubateeId}`}>在孵档案</MenuItem>}
        facts={[
          { label: "提请", value: formatDate(data.requestedOn) },
          { label: "面谈", value: interviewOn ? formatDate(interviewOn) : "尚未面谈" },
          ...(result
            ? [
                { label: "结果", value: graduationResultLabels[result] },
                { label: "决定", value: decidedOn && `${formatDate(decidedOn)}，${data.decidedByName}` },
              ]
            : []),
          ...(data.serial ? [{ label: "证书编号", value: data.serial }] : []),
          ...(data.certificateGivenOn
            ? [
                {
                  label: "证书领取",
                  value: `${formatDate(data.certificateGivenOn)}，${data.certificateGivenTo}`,
                },
              ]
            : []),
          ...(data.selfStatement ? [{ label: "自评总结", value: data.selfStatement, wide: true }] : []),
          ...(data.interview ? [{ label: "面谈记录", value: data.interview, wide: true }] : []),
          ...(data.advice ? [{ label: "评估意见", value: data.advice, wide: true }] : []),
          ...(data.development ? [{ label: "发展建议", value: data.development, wide: true }] : []),
        ]}
        files={
          <FileDesk
            files={data.files}
            at={`${at}/files`}
            purpose="attachment"
            remove={removeEvidenceAction.bind(null, slug)}
            hidden={{ graduation: data.id }}
            whyNotTake={whyNotChangeEvidence(data.state)}
            whyNotAdd={whyNotChangeEvidence(data.state)}
            follows="删除后，第三方也看不到这份材料。"
          />
        }
        timeline={historyEntries(data.history)}
      >
        <ReviewPart slug={slug} mayEdit={mayEdit} graduation={data} />
      </RecordPage>
    );
  },
});
