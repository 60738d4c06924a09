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
      lead="组织主动退出。之后的场地、预约、约好的指导、服务申请和培训报名随之结束，并开始退出交接。要清退的，请先登记清退告知。"
      form={endForm}
      values={{ endedOn: today }}
      action={recordEndAction.bind(null, slug)}
      hidden={{ incubatee: data.id, edition: data.edition }}
      submit="登记退出"
    />
  ),
});
