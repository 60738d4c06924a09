import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { socialWorkerForm } from "@/lib/domain/registry/social-worker";
import { getSocialWorker, socialWorkerOptions } from "@/lib/usecases/registry/social-worker";
import { centerPage } from "@/lib/web/page";
import { editSocialWorkerAction } from "../../actions";

export const metadata = { title: "修改社工" };

export default centerPage({
  permission: "socialWorker.edit",
  input: z.object({ socialWorker: z.uuid() }),
  load: async (ctx, input) => {
    const worker = await getSocialWorker(ctx, input);
    return { worker, options: await socialWorkerOptions(ctx, worker) };
  },
  render: ({ center: { slug }, data: { worker, options } }) => (
    <FormPage
      title="修改社工"
      crumbs={[
        { label: "社工", href: `/${slug}/desk/social-workers` },
        { label: worker.person.name, href: `/${slug}/desk/social-workers/${worker.id}` },
      ]}
      form={socialWorkerForm}
      values={worker}
      options={options}
      action={editSocialWorkerAction.bind(null, slug)}
      hidden={{ socialWorker: worker.id, edition: worker.edition }}
      submit="保存"
    />
  ),
});
