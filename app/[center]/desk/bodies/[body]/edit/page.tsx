import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { bodyForm } from "@/lib/domain/registry/body";
import { getBody } from "@/lib/usecases/registry/body";
import { placeOptions } from "@/lib/usecases/registry/place-choice";
import { centerPage } from "@/lib/web/page";
import { editBodyAction } from "../../actions";

export const metadata = { title: "修改单位" };

export default centerPage({
  permission: "body.edit",
  input: z.object({ body: z.uuid() }),
  load: async (ctx, input) => {
    const body = await getBody(ctx, input);
    return { body, placeId: await placeOptions(ctx, body.placeId) };
  },
  render: ({ center: { slug }, data: { body, placeId } }) => (
    <FormPage
      title="修改单位"
      crumbs={[
        { label: "单位", href: `/${slug}/desk/bodies` },
        { label: body.name, href: `/${slug}/desk/bodies/${body.id}` },
      ]}
      form={bodyForm}
      values={body}
      options={{ placeId }}
      action={editBodyAction.bind(null, slug)}
      hidden={{ body: body.id, edition: body.edition }}
      submit="保存"
    />
  ),
});
