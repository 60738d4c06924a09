import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { donorForm } from "@/lib/domain/projects/giving/resource";
import { getDonor } from "@/lib/usecases/projects/giving/resource";
import { centerPage } from "@/lib/web/page";
import { correctDonorAction } from "../../actions";

export const metadata = { title: "捐赠人" };

export default centerPage({
  permission: "resource.donor",
  input: z.object({ resource: z.uuid() }),
  load: getDonor,
  render: ({ center: { slug }, data: { id, title, donor, options, edition } }) => (
    <FormPage
      title="捐赠人"
      crumbs={[
        { label: "慈善资源", href: `/${slug}/desk/resources` },
        { label: title, href: `/${slug}/desk/resources/${id}` },
      ]}
      lead={donor.anonymous ? "捐赠人要求匿名：只有管理者能看到这一页，请勿外传。" : "有误的在这里更正。"}
      form={donorForm}
      values={donor}
      options={options}
      action={correctDonorAction.bind(null, slug)}
      hidden={{ resource: id, edition }}
      submit="保存"
    />
  ),
});
