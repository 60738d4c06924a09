import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { formatDate } from "@/lib/domain/base/civil-date";
import { termForm } from "@/lib/domain/incubation/incubatee-term";
import { incubateeToEdit } from "@/lib/usecases/incubation/incubatee-term";
import { centerPage } from "@/lib/web/page";
import { setTermAction } from "../../actions";

export const metadata = { title: "孵化期和类型" };

export default centerPage({
  permission: "incubatee.edit",
  input: z.object({ incubatee: z.uuid() }),
  load: incubateeToEdit,
  render: ({ center: { slug }, data: { id, name, startedOn, edition, options, ...term } }) => (
    <FormPage
      title="孵化期和类型"
      crumbs={[
        { label: "在孵组织", href: `/${slug}/desk/incubatees` },
        { label: name, href: `/${slug}/desk/incubatees/${id}` },
      ]}
      lead={`${formatDate(startedOn)}进入孵化。`}
      form={termForm}
      values={{ endsOn: term.endsOn, stage: term.stage, residencyMode: term.residencyMode }}
      options={options}
      action={setTermAction.bind(null, slug)}
      hidden={{ incubatee: id, edition }}
      submit="保存"
    />
  ),
});
