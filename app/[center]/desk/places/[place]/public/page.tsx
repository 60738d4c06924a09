import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { placePageForm } from "@/lib/domain/community/place-page";
import { getPlacePageToEdit } from "@/lib/usecases/community/place-page";
import { centerPage } from "@/lib/web/page";
import { savePlacePageAction } from "./actions";

export const metadata = { title: "公开页面" };

export default centerPage({
  permission: "placePage.edit",
  input: z.object({ place: z.uuid() }),
  load: (ctx, { place }) => getPlacePageToEdit(ctx, { community: place }),
  render: ({ center: { slug }, data: { place, page, edition } }) => (
    <FormPage
      title="公开页面"
      crumbs={[
        { label: "地点", href: `/${slug}/desk/places` },
        { label: place.name, href: `/${slug}/desk/places/${place.id}` },
      ]}
      lead="居民在这里看到社区的介绍和电话，并可以点单。"
      form={placePageForm}
      values={page ?? {}}
      action={savePlacePageAction.bind(null, slug)}
      hidden={{ community: place.id, edition }}
      submit="保存"
    />
  ),
});
