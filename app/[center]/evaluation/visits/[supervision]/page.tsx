import { z } from "zod";
import { VisitFacts } from "@/components/project/visit-facts";
import { RecordActs } from "@/components/record/record-acts";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Tag } from "@/components/ui/tag";
import { formatDate } from "@/lib/domain/base/civil-date";
import {
  heldVisitForm,
  visitLabels,
  visitMethodLabels,
  visitTones,
} from "@/lib/domain/projects/supervision/supervision-visit";
import { worksOn } from "@/lib/domain/review/evaluation";
import { sheetValues } from "@/lib/domain/review/indicator";
import { getVisit } from "@/lib/usecases/projects/supervision/supervision-visit";
import { centerPage } from "@/lib/web/page";
import { KeptForm } from "../../../portal/kept-form";
import { cancelVisitAction, holdVisitAction } from "../../projects/actions";

export const metadata = { title: "督导走访" };

/** A visit, written down on the spot: what is typed stays on the telephone until the center has it. */
export default centerPage({
  permission: "evaluation.view",
  scope: "body",
  input: z.object({ supervision: z.uuid() }),
  load: getVisit,
  render: ({ center: { slug }, today, data: visit }) => {
    const { id, state, task, looked } = visit;
    const open = task !== null && worksOn(task.state) && state !== "cancelled";
    const cancel = { act: "cancel" as const, label: "取消走访", whyNot: null, danger: true };
    const asked = { follows: "取消后不再开展这次走访，记录保留。", reason: "取消的原因" };
    return (
      <>
        <PageHeader
          title={`${visitMethodLabels[visit.method]}：${looked}`}
          crumbs={[
            { label: "评审任务", href: `/${slug}/evaluation` },
            ...(task ? [{ label: looked, href: `/${slug}/evaluation/projects/${visit.evaluationId}` }] : []),
          ]}
          tag={<Tag tone={visitTones[state]}>{visitLabels[state]}</Tag>}
          lead={`计划日期：${formatDate(visit.plannedOn)}${open && state === "planned" ? "。发现的问题在登记之后提出整改" : ""}`}
          action={
            open &&
            (state === "planned" ? (
              <RecordActs
                acts={[{ ...cancel, ...asked }]}
                how={{ cancel: cancelVisitAction.bind(null, slug) }}
                hidden={{ supervision: id }}
              />
            ) : (
              <LinkButton href={`/${slug}/evaluation/projects/${visit.evaluationId}/findings/new`}>
                提出整改
              </LinkButton>
            ))
          }
        />
        {open ? (
          <KeptForm
            form={heldVisitForm(task.indicators)}
            under="sheet."
            send={{
              go: "hold",
              label: state === "held" ? "更正走访情况" : "登记走访情况",
              pending: "正在保存",
            }}
            action={holdVisitAction.bind(null, slug)}
            memory={`visit ${slug} ${id}`}
            hidden={{ supervision: id, seen: visit.seen }}
            draft={false}
            values={{
              ...{ method: visit.method, heldOn: visit.heldOn ?? today, place: visit.place ?? "" },
              ...{
                met: visit.met ?? "",
                summary: visit.summary ?? "",
                ...sheetValues(visit.checklist.scores),
              },
            }}
          />
        ) : (
          <VisitFacts visit={visit} />
        )}
      </>
    );
  },
});
