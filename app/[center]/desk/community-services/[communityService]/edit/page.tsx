import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { communityServiceForm } from "@/lib/domain/community/community-service";
import {
  communityServiceChoices,
  getCommunityServiceToEdit,
} from "@/lib/usecases/community/community-service";
import { centerPage } from "@/lib/web/page";
import { editCommunityServiceAction } from "../../actions";

export const metadata = { title: "修改服务项目" };

export default centerPage({
  permission: "communityService.edit",
  input: z.object({ communityService: z.uuid() }),
  load: async (ctx, input) => {
    const service = await getCommunityServiceToEdit(ctx, input);
    return { service, options: await communityServiceChoices(ctx, service) };
  },
  render: ({ center: { slug }, data: { service, options } }) => (
    <FormPage
      title="修改服务项目"
      crumbs={[
        { label: "服务目录", href: `/${slug}/desk/community-services` },
        { label: service.name, href: `/${slug}/desk/community-services/${service.id}` },
      ]}
      form={communityServiceForm}
      values={service}
      options={options}
      action={editCommunityServiceAction.bind(null, slug)}
      hidden={{ communityService: service.id, edition: service.edition }}
      submit="保存"
    />
  ),
});
