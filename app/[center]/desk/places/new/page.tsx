import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { placeForm } from "@/lib/domain/registry/place";
import { placeOptions } from "@/lib/usecases/registry/place-choice";
import { centerPage } from "@/lib/web/page";
import { addPlaceAction } from "../actions";

export const metadata = { title: "新增地点" };

export default centerPage({
  permission: "place.edit",
  input: z.object({}),
  load: (ctx) => placeOptions(ctx),
  render: ({ center: { slug }, data: parentId }) => (
    <FormPage
      title="新增地点"
      crumbs={[{ label: "地点", href: `/${slug}/desk/places` }]}
      form={placeForm}
      options={{ parentId }}
      action={addPlaceAction.bind(null, slug)}
      submit="保存"
    />
  ),
});
