import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { evictionForm } from "@/lib/domain/incubation/eviction";
import { getEviction } from "@/lib/usecases/incubation/eviction";
import { centerPage } from "@/lib/web/page";
import { serveEvictionAction } from "../actions";
import { evictionCrumbs } from "../crumbs";

export const metadata = { title: "登记清退告知" };

export default centerPage({
  permission: "incubatee.end",
  input: z.object({ incubatee: z.uuid() }),
  load: getEviction,
  render: ({ center: { slug }, today, data: { incubatee } }) => (
    <FormPage
      title="登记清退告知"
      crumbs={evictionCrumbs(slug, incubatee)}
      lead="先告知事由和事实，组织可以在机构平台或书面陈述申辩；收到陈述或期满之后，才能作出清退决定。"
      form={evictionForm}
      values={{ servedOn: today }}
      action={serveEvictionAction.bind(null, slug)}
      hidden={{ incubatee: incubatee.id }}
      submit="登记送达"
    />
  ),
});
