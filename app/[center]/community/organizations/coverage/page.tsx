import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { formatDate } from "@/lib/domain/base/civil-date";
import { getCoverage } from "@/lib/usecases/registry/coverage";
import { centerPage } from "@/lib/web/page";
import { CoverageFigures } from "../../../_parts/registry/coverage-figures";
import { coverageInput, title } from "../../../_parts/registry/coverage-table";

export const metadata = { title };

export default centerPage({
  permission: "communityOrganization.view",
  scope: "place",
  input: coverageInput,
  load: getCoverage,
  render: ({ center: { slug }, today, input: { short }, data }) => {
    const organizations = `/${slug}/community/organizations`;
    return (
      <>
        <PageHeader
          title={title}
          crumbs={[{ label: "社会组织", href: organizations }]}
          lead={`每个数都由记录计出，点开可查明细。截至${formatDate(today)}。`}
        />
        {data.communities === 0 ? (
          <EmptyState title="这里没有社区" icon="pin">
            覆盖按社区统计，由街道和社区查看。
          </EmptyState>
        ) : (
          <CoverageFigures
            {...{ found: data, short, today, organizations }}
            base={`${organizations}/coverage`}
          />
        )}
      </>
    );
  },
});
