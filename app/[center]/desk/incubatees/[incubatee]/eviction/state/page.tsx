import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { statementForm } from "@/lib/domain/incubation/eviction";
import { getEviction } from "@/lib/usecases/incubation/eviction";
import { centerPage } from "@/lib/web/page";
import { noteStatementAction } from "../actions";
import { evictionCrumbs } from "../crumbs";

export const metadata = { title: "登记书面陈述" };

export default centerPage({
  permission: "incubatee.end",
  input: z.object({ incubatee: z.uuid() }),
  load: getEviction,
  render: ({ center: { slug }, data: { incubatee, edition } }) => (
    <FormPage
      title="登记书面陈述"
      crumbs={[
        ...evictionCrumbs(slug, incubatee),
        { label: "清退告知", href: `/${slug}/desk/incubatees/${incubatee.id}/eviction` },
      ]}
      lead="照组织交来的原文登记；登记后不能修改。"
      form={statementForm}
      action={noteStatementAction.bind(null, slug)}
      hidden={{ incubatee: incubatee.id, edition }}
      submit="登记"
    />
  ),
});
