import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { serviceForm } from "@/lib/domain/incubation/service";
import { getService } from "@/lib/usecases/incubation/service";
import { centerPage } from "@/lib/web/page";
import { editServiceAction } from "../actions";

export const metadata = { title: "修改服务" };

export default centerPage({
  permission: "service.edit",
  input: z.object({ service: z.uuid() }),
  load: getService,
  render: ({ center: { slug }, data: service }) => (
    <FormPage
      title="修改服务"
      crumbs={[{ label: "孵化服务", href: `/${slug}/desk/settings/services` }]}
      lead="已经提出的申请跟着改名。"
      form={serviceForm}
      values={service}
      action={editServiceAction.bind(null, slug)}
      hidden={{ service: service.id, edition: service.edition }}
      submit="保存"
    />
  ),
});
