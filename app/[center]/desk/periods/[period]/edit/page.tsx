import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { periodForm } from "@/lib/domain/incubation/report/period";
import { getPeriod } from "@/lib/usecases/incubation/report/period";
import { centerPage } from "@/lib/web/page";
import { editPeriodAction } from "../../actions";

export const metadata = { title: "修改报告期" };

export default centerPage({
  permission: "period.edit",
  input: z.object({ period: z.uuid() }),
  load: getPeriod,
  render: ({ center: { slug }, data: period }) => (
    <FormPage
      title="修改报告期"
      crumbs={[
        { label: "报告期", href: `/${slug}/desk/periods` },
        { label: period.name, href: `/${slug}/desk/periods/${period.id}` },
      ]}
      form={periodForm}
      values={period}
      action={editPeriodAction.bind(null, slug)}
      hidden={{ period: period.id, edition: period.edition }}
      submit="保存"
    />
  ),
});
