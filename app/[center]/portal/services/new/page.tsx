import { randomUUID } from "node:crypto";
import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { requestForm } from "@/lib/domain/incubation/service-form";
import { serviceOptions } from "@/lib/usecases/incubation/own-service";
import { centerPage } from "@/lib/web/page";
import { requestServiceAction } from "../actions";

export const metadata = { title: "申请服务" };

export default centerPage({
  permission: "ownService.edit",
  scope: "organization",
  input: z.object({}),
  load: serviceOptions,
  render: ({ center: { slug }, data: options }) => (
    <FormPage
      title="申请服务"
      crumbs={[{ label: "孵化服务", href: `/${slug}/portal/services` }]}
      form={requestForm}
      options={options}
      action={requestServiceAction.bind(null, slug)}
      hidden={{ draftKey: randomUUID() }}
      submit="提交申请"
    />
  ),
});
