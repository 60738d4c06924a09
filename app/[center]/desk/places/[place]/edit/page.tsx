import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { placeForm } from "@/lib/domain/registry/place";
import { getPlace } from "@/lib/usecases/registry/place";
import { placeOptions } from "@/lib/usecases/registry/place-choice";
import { centerPage } from "@/lib/web/page";
import { editPlaceAction } from "../../actions";

export const metadata = { title: "修改地点" };

export default centerPage({
  permission: "place.edit",
  input: z.object({ place: z.uuid() }),
  load: async (ctx, input) => {
    const place = await getPlace(ctx, input);
    return { place, parents: await placeOptions(ctx, place.parentId) };
  },
  render: ({ center: { slug }, data: { place, parents } }) => (
    <FormPage
      title="修改地点"
      crumbs={[
        { label: "地点", href: `/${slug}/desk/places` },
        { label: place.name, href: `/${slug}/desk/places/${place.id}` },
      ]}
      form={placeForm}
      values={place}
      options={{ parentId: parents.filter(({ value }) => value !== place.id) }}
      action={editPlaceAction.bind(null, slug)}
      hidden={{ place: place.id, edition: place.edition }}
      submit="保存"
    />
  ),
});
