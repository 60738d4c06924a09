import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { formatDate } from "@/lib/domain/base/civil-date";
import { allocationTermForm } from "@/lib/domain/incubation/allocation";
import { getAllocation } from "@/lib/usecases/incubation/allocation";
import { centerPage } from "@/lib/web/page";
import { editAllocationAction } from "../../actions";

export const metadata = { title: "修改期限" };

export default centerPage({
  permission: "venue.edit",
  input: z.object({ allocation: z.uuid() }),
  load: getAllocation,
  render: ({ center: { slug }, data: allocation }) => (
    <FormPage
      title="修改期限"
      crumbs={[
        { label: "入驻位置", href: `/${slug}/desk/allocations` },
        {
          label: `${allocation.organization} · ${allocation.venue}`,
          href: `/${slug}/desk/allocations/${allocation.id}`,
        },
      ]}
      lead={`自${formatDate(allocation.startsOn)}起使用`}
      form={allocationTermForm}
      values={allocation}
      action={editAllocationAction.bind(null, slug)}
      hidden={{ allocation: allocation.id, edition: allocation.edition }}
      submit="保存"
    />
  ),
});
