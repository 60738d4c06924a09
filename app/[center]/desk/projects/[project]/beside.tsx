import { LinkedList } from "@/components/record/linked-list";
import { noticeLabels, noticeTones } from "@/lib/domain/admission/notice-lifecycle";
import { objectionLabels, objectionName, objectionTones } from "@/lib/domain/admission/objection";
import { formatDate } from "@/lib/domain/base/civil-date";
import { formatYuan } from "@/lib/domain/base/money";
import { reportLabels, reportTones } from "@/lib/domain/incubation/report/report";
import { changeKindLabels, changeLabels, changeTones } from "@/lib/domain/projects/change/change";
import { refundLabels, refundTones } from "@/lib/domain/projects/money/refund";
import { projectStageLabels } from "@/lib/domain/projects/project/project-standing";
import { afterUpheldInWords } from "@/lib/domain/projects/project/upheld";
import { whyNotEvaluate } from "@/lib/domain/projects/supervision/evaluation-form";
import { evaluationLabels, evaluationStageLabels, evaluationTones } from "@/lib/domain/review/evaluation";
import type { getProject } from "@/lib/usecases/projects/project/project";

interface Props {
  project: Awaited<ReturnType<typeof getProject>>;
  /** The address of the desk. */
  desk: string;
}

/** What belongs to a project and has a page of its own, and what is still to be done before it is closed. */
export function ProjectBeside({ project, desk }: Props) {
  const { executors, agreement, application, standing, hurdles, notice } = project;
  return (
    <>
      <LinkedList
        title="结项前还要办"
        items={hurdles.map(({ words, at }) => ({ key: words, words, ...(at && { href: `${desk}/${at}` }) }))}
      />
      <LinkedList
        title="异议"
        items={standing.objections.map(({ id, state, change, ...one }) => ({
          key: id,
          words: objectionName(one),
          href: `${desk}/objections/${id}`,
          note: state === "open" ? "等待答复" : afterUpheldInWords(project.state, change),
          tag: { text: objectionLabels[state], tone: objectionTones[state] },
        }))}
      />
      <LinkedList
        title="公示"
        items={
          notice
            ? [
                {
                  ...{ key: notice.id, words: "直接委托公示", href: `${desk}/notices/${notice.id}` },
                  note: `公示期到${formatDate(notice.endsOn)}`,
                  tag: { text: noticeLabels[notice.state], tone: noticeTones[notice.state] },
                },
              ]
            : []
        }
      />
      <LinkedList
        title="项目报告"
        items={standing.reports.map(({ id, stage, state, dueOn }) => ({
          key: id,
          words: `${projectStageLabels[stage]}报告`,
          href: `${desk}/project-reports/${id}`,
          note: `${formatDate(dueOn)}前提交`,
          tag: { text: reportLabels[state], tone: reportTones[state] },
        }))}
      />
      <LinkedList
        title="第三方评估"
        items={standing.evaluations.map(({ id, stage, state, body, total, grade }) => ({
          key: id,
          words: evaluationStageLabels[stage],
          href: `${desk}/evaluations/${id}`,
          note: [body, total && `${total} 分`, grade].filter(Boolean).join("，"),
          tag: { text: evaluationLabels[state], tone: evaluationTones[state] },
        }))}
        {...(whyNotEvaluate(project.state) === null && { none: "还没有派发；在上面的“更多”中派发。" })}
      />
      <LinkedList
        title="变更"
        items={standing.changesSoFar.map(({ id, kind, state, by }) => ({
          key: id,
          words: changeKindLabels[kind],
          href: `${desk}/changes/${id}`,
          note: `${by}申请`,
          tag: { text: changeLabels[state], tone: changeTones[state] },
        }))}
      />
      <LinkedList
        title="追回"
        items={standing.refunds.map(({ id, amountFen, dueOn, state }) => ({
          key: id,
          words: formatYuan(amountFen),
          href: `${desk}/refunds/${id}`,
          note: `${formatDate(dueOn)}前退回`,
          tag: { text: refundLabels[state], tone: refundTones[state] },
        }))}
      />
      <LinkedList
        title="相关记录"
        items={[
          ...executors.map(({ kind, id, name, lead }) => ({
            key: id,
            words: name,
            href: `${desk}/${kind === "organization" ? "organizations" : "bodies"}/${id}`,
            note: lead ? "牵头执行机构" : "协办机构",
          })),
          ...(agreement
            ? [
                {
                  key: agreement.number,
                  words: agreement.number,
                  href: `${desk}/agreements/${agreement.number}`,
                  note: "协议",
                },
              ]
            : []),
          ...(application
            ? [
                {
                  key: application.receipt,
                  words: application.receipt,
                  href: `${desk}/applications/${application.receipt}`,
                  note: "申请",
                },
              ]
            : []),
        ]}
      />
    </>
  );
}
