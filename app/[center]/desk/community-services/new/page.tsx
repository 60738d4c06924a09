import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { communityServiceForm } from "@/lib/domain/community/community-service";
import { communityServiceChoices } from "@/lib/usecases/community/community-service";
import { centerPage } from "@/lib/web/page";
import { addCommunityServiceAction } from "../actions";

export const metadata = { title: "登记服务项目" };

export default centerPage({
  permission: "communityService.edit",
  input: z.object({}),
  load: (ctx) => communityServiceChoices(ctx),
  render: ({ center: { slug }, data: options }) => (
    <FormPage
      title="登记服务项目"
      crumbs={[{ label: "服务目录", href: `/${slug}/desk/community-services` }]}
      form={communityServiceForm}
      options={options}
      action={addCommunityServiceAction.bind(null, slug)}
      submit="保存"
    />
  ),
});
