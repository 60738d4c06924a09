import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { evictionDecisionForm } from "@/lib/domain/incubation/eviction";
import { getEviction } from "@/lib/usecases/incubation/eviction";
import { centerPage } from "@/lib/web/page";
import { decideEvictionAction } from "../actions";
import { evictionCrumbs } from "../crumbs";

export const metadata = { title: "作出清退决定" };

export default centerPage({
  permission: "incubatee.end",
  input: z.object({ incubatee: z.uuid() }),
  load: getEviction,
  render: ({ center: { slug }, today, data: { incubatee, notice, edition } }) => (
    <FormPage
      title="作出清退决定"
      crumbs={[
        ...evictionCrumbs(slug, incubatee),
        { label: "清退告知", href: `/${slug}/desk/incubatees/${incubatee.id}/eviction` },
      ]}
      lead={
        notice?.statement
          ? `组织的陈述：${notice.statement}`
          : "组织没有陈述申辩。清退后场地、预约、约好的指导和服务随之结束，并开始退出交接。"
      }
      form={evictionDecisionForm}
      values={{ endedOn: today }}
      action={decideEvictionAction.bind(null, slug)}
      hidden={{ incubatee: incubatee.id, edition }}
      submit="决定清退"
    />
  ),
});
