import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { addDays } from "@/lib/domain/base/civil-date";
import { findingForm } from "@/lib/domain/projects/supervision/project-finding";
import { ownProjectEvaluation } from "@/lib/usecases/projects/supervision/supervision-work";
import { centerPage } from "@/lib/web/page";
import { raiseFindingAction } from "../../../actions";

export const metadata = { title: "提出整改" };

export default centerPage({
  permission: "evaluation.edit",
  scope: "body",
  input: z.object({ evaluation: z.uuid() }),
  load: ownProjectEvaluation,
  render: ({ center: { slug }, today, data }) => (
    <FormPage
      title="提出整改"
      crumbs={[
        { label: "评审任务", href: `/${slug}/evaluation` },
        { label: data.name, href: `/${slug}/evaluation/projects/${data.id}` },
      ]}
      form={findingForm}
      values={{ dueOn: addDays(today, 15) }}
      action={raiseFindingAction.bind(null, slug)}
      hidden={{ evaluation: data.id }}
      submit="提出"
    />
  ),
});
