import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { endForm } from "@/lib/domain/incubation/incubatee-end";
import { getIncubatee } from "@/lib/usecases/incubation/incubatee-record";
import { centerPage } from "@/lib/web/page";
import { recordEndAction } from "./actions";

export const metadata = { title: "登记退出" };

export default centerPage({
  permission: "incubatee.end",
  input: z.object({ incubatee: z.uuid() }),
  load: getIncubatee,
  render: ({ center: { slug }, today, data }) => (
    <FormPage
      title="登记退出"
      crumbs={[
        { label: "在孵组织", href: `/${slug}/desk/incubatees` },
        { label: data.name, href: `/${slug}/desk/incubatees/${data.id}` },
      ]}
      lead="退出后，场地和之后的预约随之释放，并开始退出交接。"
      form={endForm}
      values={{ endedOn: today }}
      action={recordEndAction.bind(null, slug)}
      hidden={{ incubatee: data.id, edition: data.edition }}
      submit="登记退出"
    />
  ),
});
