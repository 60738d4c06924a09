import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { formatYuan } from "@/lib/domain/base/money";
import { trancheForm } from "@/lib/domain/projects/money/tranche-plan";
import { tranchesOf } from "@/lib/usecases/projects/money/tranche-list";
import { getProjectToEdit } from "@/lib/usecases/projects/project/project";
import { centerPage } from "@/lib/web/page";
import { planTranchesAction } from "../../../tranches/actions";

export const metadata = { title: "拨付计划" };

export default centerPage({
  permission: "tranche.plan",
  input: z.object({ project: z.uuid() }),
  load: async (ctx, input) => ({
    project: await getProjectToEdit(ctx, input),
    tranches: await tranchesOf(ctx, input),
  }),
  render: ({ center: { slug }, data: { project, tranches } }) => (
    <FormPage
      title="拨付计划"
      crumbs={[
        { label: "项目", href: `/${slug}/desk/projects` },
        { label: project.name, href: `/${slug}/desk/projects/${project.id}` },
      ]}
      lead={`核定金额 ${formatYuan(project.grantedFen)}，各期之和应正好等于它；按比例计算的零头归入最后一期。`}
      form={trancheForm}
      values={{
        // A share stays a share: its amount follows from it.
        tranches: tranches.map(({ amountFen, ...one }) => ({
          ...one,
          amountFen: one.percent === null ? amountFen : null,
        })),
      }}
      action={planTranchesAction.bind(null, slug)}
      hidden={{ project: project.id, edition: project.edition }}
      submit="保存"
    />
  ),
});
