import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { bodyForm } from "@/lib/domain/registry/body";
import { placeOptions } from "@/lib/usecases/registry/place-choice";
import { centerPage } from "@/lib/web/page";
import { addBodyAction } from "../actions";

export const metadata = { title: "新增单位" };

export default centerPage({
  permission: "body.edit",
  input: z.object({}),
  load: (ctx) => placeOptions(ctx),
  render: ({ center: { slug }, data: placeId }) => (
    <FormPage
      title="新增单位"
      crumbs={[{ label: "单位", href: `/${slug}/desk/bodies` }]}
      form={bodyForm}
      options={{ placeId }}
      action={addBodyAction.bind(null, slug)}
      submit="保存"
    />
  ),
});
