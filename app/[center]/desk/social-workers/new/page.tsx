import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { socialWorkerForm } from "@/lib/domain/registry/social-worker";
import { socialWorkerOptions } from "@/lib/usecases/registry/social-worker";
import { centerPage } from "@/lib/web/page";
import { addSocialWorkerAction } from "../actions";

export const metadata = { title: "登记社工" };

export default centerPage({
  permission: "socialWorker.edit",
  input: z.object({}),
  load: (ctx) => socialWorkerOptions(ctx),
  render: ({ center: { slug }, data: options }) => (
    <FormPage
      title="登记社工"
      crumbs={[{ label: "社工", href: `/${slug}/desk/social-workers` }]}
      form={socialWorkerForm}
      options={options}
      action={addSocialWorkerAction.bind(null, slug)}
      submit="登记"
    />
  ),
});
