import { z } from "zod";
import { CapacityRadar } from "@/components/plan/capacity-radar";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { can } from "@/lib/domain/access";
import { whyNotPresent } from "@/lib/domain/incubation/incubatee-acts";
import { listCapacity } from "@/lib/usecases/incubation/capacity";
import { centerPage } from "@/lib/web/page";
import { AssessmentList } from "./assessment-list";

export const metadata = { title: "能力评估" };

export default centerPage({
  permission: "capacity.view",
  input: z.object({ incubatee: z.uuid() }),
  load: listCapacity,
  render: ({ center: { slug }, actor, data: { incubatee, assessments } }) => {
    const at = `/${slug}/desk/incubatees/${incubatee.id}`;
    const mayEdit = can(actor, "capacity.edit");
    const begin = mayEdit && whyNotPresent(incubatee.state) === null && (
      <LinkButton href={`${at}/capacity/new`} variant="primary">
        登记评估
      </LinkButton>
    );
    return (
      <>
        <PageHeader
          title="能力评估"
          crumbs={[
            { label: "在孵组织", href: `/${slug}/desk/incubatees` },
            { label: incubatee.name, href: at },
          ]}
          lead={incubatee.name}
          action={
            <>
              {begin}
              {assessments.length > 0 && <PrintButton />}
            </>
          }
        />
        {assessments.length === 0 ? (
          <EmptyState title="还没有能力评估" icon="chart">
            期初评估看清起点，期中、期末各评一次，可以比较变化。
          </EmptyState>
        ) : (
          <div className="grid items-start gap-4 lg:grid-cols-[24rem_minmax(0,1fr)]">
            <CapacityRadar assessments={assessments} />
            <AssessmentList
              assessments={assessments}
              correctAt={mayEdit ? `/${slug}/desk/capacities` : null}
            />
          </div>
        )}
      </>
    );
  },
});
