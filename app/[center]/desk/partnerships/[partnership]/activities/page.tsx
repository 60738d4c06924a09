import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { jointActivityForm } from "@/lib/domain/community/partnership";
import { jointActivityOptions } from "@/lib/usecases/community/joint-activity";
import { getPartnershipToEdit } from "@/lib/usecases/community/partnership";
import { centerPage } from "@/lib/web/page";
import { linkActivityAction } from "../../actions";

export const metadata = { title: "关联活动" };

export default centerPage({
  permission: "partnership.edit",
  input: z.object({ partnership: z.uuid() }),
  load: async (ctx, input) => ({
    partnership: await getPartnershipToEdit(ctx, input),
    activityId: await jointActivityOptions(ctx, input),
  }),
  render: ({ center: { slug }, data: { partnership, activityId } }) => (
    <FormPage
      title="关联活动"
      crumbs={[
        { label: "报到共建", href: `/${slug}/desk/partnerships` },
        { label: partnership.partner, href: `/${slug}/desk/partnerships/${partnership.id}` },
      ]}
      lead={
        <>
          还没有登记的活动，先
          <a className="link" href={`/${slug}/desk/activities/new`}>
            登记活动
          </a>
          ，再回来关联。
        </>
      }
      form={jointActivityForm}
      options={{ activityId }}
      action={linkActivityAction.bind(null, slug)}
      hidden={{ partnership: partnership.id }}
      submit="关联"
    />
  ),
});
