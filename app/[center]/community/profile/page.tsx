import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { LinkButton } from "@/components/ui/link-button";
import { placePageForm } from "@/lib/domain/community/place-page";
import { getOwnPlacePage } from "@/lib/usecases/community/place-page";
import { centerPage } from "@/lib/web/page";
import { saveOwnPlacePageAction } from "./actions";

export const metadata = { title: "公开页面" };

export default centerPage({
  permission: "communityPage.edit",
  scope: "place",
  input: z.object({}),
  load: getOwnPlacePage,
  render: ({ center: { slug }, data: { place, page, edition } }) => (
    <>
      <FormPage
        title="公开页面"
        crumbs={[{ label: "今天", href: `/${slug}/community` }]}
        lead={`居民看到的${place.name}`}
        form={placePageForm}
        values={page ?? {}}
        action={saveOwnPlacePageAction.bind(null, slug)}
        hidden={{ edition }}
        submit="保存"
      />
      {page?.shown && (
        <p className="mt-4 flex flex-wrap gap-3">
          <LinkButton href={`/${slug}/communities/${place.id}`}>看公开页面</LinkButton>
          <LinkButton href={`/${slug}/communities/${place.id}/poster`}>打印点单海报</LinkButton>
        </p>
      )}
    </>
  ),
});
