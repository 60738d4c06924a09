import { z } from "zod";
import type { Row } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { formatDate } from "@/lib/domain/civil-date";
import { cohortLabels, cohortTones } from "@/lib/domain/lifecycle/cohort";
import { listCohorts } from "@/lib/usecases/cohort";
import { centerPage } from "@/lib/web/page";
import { CohortList } from "./cohort-list";

export const metadata = { title: "招募批次" };

/** Batches before the platform have organizations, but no applications to count. */
function figure(count: number, cohort: { applications: number; incubatees: number }) {
  return cohort.applications === 0 && cohort.incubatees > 0 ? "—" : count;
}

function rowOf(cohort: Awaited<ReturnType<typeof listCohorts>>[number]): Row {
  return {
    id: cohort.number,
    cells: [
      cohort.name,
      { text: cohortLabels[cohort.state], tone: cohortTones[cohort.state] },
      `${formatDate(cohort.opensOn)}—${formatDate(cohort.closesOn)}`,
      figure(cohort.applications, cohort),
      figure(cohort.passed, cohort),
      figure(cohort.admitted, cohort),
      cohort.quota,
      cohort.incubatees,
      cohort.next?.title ?? null,
    ],
  };
}

export default centerPage({
  permission: "cohort.view",
  input: z.object({}),
  load: (ctx) => listCohorts(ctx),
  render: ({ data, center }) => {
    const list = `/${center.slug}/desk/cohorts`;
    const prepare = (
      <LinkButton href={`${list}/new`} variant="primary">
        新建招募批次
      </LinkButton>
    );
    return (
      <>
        <PageHeader
          title="招募批次"
          lead="每一批从招募公告到入驻孵化的全过程"
          action={data.length > 0 && prepare}
        />
        {data.length > 0 ? (
          <CohortList list={list} rows={data.map(rowOf)} />
        ) : (
          <EmptyState title="还没有招募批次" action={prepare}>
            先拟定招募公告、评分指标和排名规则，核对后再发布。
          </EmptyState>
        )}
      </>
    );
  },
});
