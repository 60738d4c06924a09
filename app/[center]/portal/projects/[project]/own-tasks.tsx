import { LinkedList } from "@/components/record/linked-list";
import { formatDate } from "@/lib/domain/base/civil-date";
import { reportLabels, reportTones } from "@/lib/domain/incubation/report/report";
import { projectStageLabels } from "@/lib/domain/projects/project/project-standing";
import type { standingOf } from "@/lib/usecases/projects/project/project-standing";

interface Props {
  standing: Pick<Awaited<ReturnType<typeof standingOf>>, "reports" | "findings">;
  /** The address of the portal. */
  portal: string;
}

/** What is asked of who carries a project out: before the figures, because it is due. */
export function OwnTasks({ standing, portal }: Props) {
  const { reports, findings } = standing;
  return (
    <>
      <LinkedList
        title="整改"
        items={
          findings > 0
            ? [
                {
                  ...{ key: "findings", words: `有 ${findings} 项整改没有办结`, href: `${portal}/findings` },
                  note: "第三方评估提出，复核通过后办结",
                },
              ]
            : []
        }
      />
      <LinkedList
        title="项目报告"
        items={reports.map(({ id, stage, state, dueOn }) => ({
          key: id,
          words: `${projectStageLabels[stage]}报告`,
          href: `${portal}/project-reports/${id}`,
          note: `${formatDate(dueOn)}前提交`,
          tag: { text: reportLabels[state], tone: reportTones[state] },
        }))}
      />
    </>
  );
}
