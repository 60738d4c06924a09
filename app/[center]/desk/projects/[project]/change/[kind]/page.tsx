import { z } from "zod";
import { ChangePage } from "@/components/project/change-page";
import { objectionName } from "@/lib/domain/admission/objection";
import { type ChangeKind, changeKinds } from "@/lib/domain/projects/change/change";
import { getProjectToEdit } from "@/lib/usecases/projects/project/project";
import { projectChoices, valuesOf } from "@/lib/usecases/projects/project/project-choice";
import { standingOf } from "@/lib/usecases/projects/project/project-standing";
import { centerPage } from "@/lib/web/page";
import {
  requestContentAction,
  requestExecutorAction,
  requestMoneyAction,
  requestMoveAction,
  requestTermAction,
} from "../../../../changes/actions";

export const metadata = { title: "申请变更" };

function actionOf(kind: ChangeKind, slug: string) {
  if (kind === "content") return requestContentAction.bind(null, slug);
  if (kind === "term") return requestTermAction.bind(null, slug);
  if (kind === "money") return requestMoneyAction.bind(null, slug);
  if (kind === "executor") return requestExecutorAction.bind(null, slug);
  return requestMoveAction.bind(null, slug);
}

export default centerPage({
  permission: "project.edit",
  input: z.object({
    project: z.uuid(),
    kind: z.enum(changeKinds),
    objection: z.uuid().optional().catch(undefined),
  }),
  load: async (ctx, { project: id, kind, objection }) => {
    const project = await getProjectToEdit(ctx, { project: id });
    const objections = objection ? (await standingOf(ctx, id)).objections : [];
    const ground = objections.find((one) => one.id === objection);
    return { project, ground, options: kind === "executor" ? await projectChoices(ctx, project) : {} };
  },
  render: ({ center: { slug }, data: { project, ground, options }, input: { kind } }) => (
    <ChangePage
      kind={kind}
      crumbs={[
        { label: "项目", href: `/${slug}/desk/projects` },
        { label: project.name, href: `/${slug}/desk/projects/${project.id}` },
      ]}
      values={{ ...valuesOf(project), ...(ground && { reason: `${objectionName(ground)}成立：` }) }}
      options={options}
      action={actionOf(kind, slug)}
      hidden={{ project: project.id, edition: project.edition, kind, objection: ground?.id ?? "" }}
    />
  ),
});
