import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { addDays } from "@/lib/domain/base/civil-date";
import { planVisitForm } from "@/lib/domain/projects/supervision/supervision-visit";
import { ownProjectEvaluation } from "@/lib/usecases/projects/supervision/supervision-work";
import { centerPage } from "@/lib/web/page";
import { planVisitAction } from "../../../actions";

export const metadata = { title: "安排走访" };

export default centerPage({
  permission: "evaluation.edit",
  scope: "body",
  input: z.object({ evaluation: z.uuid() }),
  load: ownProjectEvaluation,
  render: ({ center: { slug }, today, data }) => (
    <FormPage
      title="安排走访"
      crumbs={[
        { label: "评审任务", href: `/${slug}/evaluation` },
        { label: data.name, href: `/${slug}/evaluation/projects/${data.id}` },
      ]}
      form={planVisitForm}
      values={{ plannedOn: addDays(today, 3) }}
      action={planVisitAction.bind(null, slug)}
      hidden={{ evaluation: data.id }}
      submit="安排"
    />
  ),
});
