import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { brandForm } from "@/lib/domain/registry/brand";
import { getBrand } from "@/lib/usecases/registry/brand";
import { centerPage } from "@/lib/web/page";
import { editBrandAction } from "../../actions";

export const metadata = { title: "修改服务品牌" };

export default centerPage({
  permission: "brand.edit",
  input: z.object({ brand: z.uuid() }),
  load: getBrand,
  render: ({ center: { slug }, data: brand }) => (
    <FormPage
      title="修改服务品牌"
      crumbs={[
        { label: "服务品牌", href: `/${slug}/desk/brands` },
        { label: brand.name, href: `/${slug}/desk/brands/${brand.id}` },
      ]}
      form={brandForm}
      values={brand}
      action={editBrandAction.bind(null, slug)}
      hidden={{ brand: brand.id }}
      submit="保存"
    />
  ),
});
