import { z } from "zod";
import { ChangePage } from "@/components/project/change-page";
import { type OwnKind, ownKinds } from "@/lib/domain/projects/change/change";
import { getOwnProject } from "@/lib/usecases/projects/project/project";
import { centerPage } from "@/lib/web/page";
import {
  requestOwnContentAction,
  requestOwnMoneyAction,
  requestOwnTermAction,
} from "../../../../changes/actions";

export const metadata = { title: "申请变更" };

function actionOf(kind: OwnKind, slug: string) {
  if (kind === "content") return requestOwnContentAction.bind(null, slug);
  return kind === "term" ? requestOwnTermAction.bind(null, slug) : requestOwnMoneyAction.bind(null, slug);
}

export default centerPage({
  permission: "ownProject.edit",
  scope: "organization",
  input: z.object({ project: z.uuid(), kind: z.enum(ownKinds) }),
  load: getOwnProject,
  render: ({ center: { slug }, data: project, input: { kind } }) => (
    <ChangePage
      kind={kind}
      crumbs={[
        { label: "项目", href: `/${slug}/portal/projects` },
        { label: project.name, href: `/${slug}/portal/projects/${project.id}` },
      ]}
      values={project}
      action={actionOf(kind, slug)}
      hidden={{ project: project.id }}
    />
  ),
});
