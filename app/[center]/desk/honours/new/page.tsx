import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { honourForm } from "@/lib/domain/projects/giving/honour";
import { partyOptions } from "@/lib/usecases/projects/parties";
import { centerPage } from "@/lib/web/page";
import { addHonourAction } from "../actions";

export const metadata = { title: "登记荣誉" };

export default centerPage({
  permission: "honour.edit",
  input: z.object({}),
  load: (ctx) => partyOptions(ctx),
  render: ({ center: { slug }, data: options }) => (
    <FormPage
      title="登记荣誉"
      crumbs={[{ label: "荣誉", href: `/${slug}/desk/honours` }]}
      lead="保存后上传证书。"
      form={honourForm}
      options={options}
      action={addHonourAction.bind(null, slug)}
      submit="保存"
    />
  ),
});
