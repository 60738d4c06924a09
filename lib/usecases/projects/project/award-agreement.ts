import type { Context } from "@/lib/db/context";
import type { Direct } from "@/lib/domain/admission/issue";
import { AppError } from "@/lib/domain/base/errors";
import { awardKind } from "@/lib/domain/projects/project/award-agreement";
import { whyNotDone } from "@/lib/domain/registry/usage";
import { directOptions, makeDirect } from "../../admission/issue/direct";
import { agreedOn } from "./agreement-issue";
import { getProject } from "./project";
import { lockProject } from "./project-write";

/** What the form of the agreement on an award begins with, and why there can be none now. */
export async function proposeAwardAgreement(ctx: Context, input: { project: string }) {
  const project = await getProject(ctx, input);
  const kind = awardKind(project.kind);
  const { organizations, templates } = await directOptions(ctx, kind);
  const lead = project.executors.find((one) => one.lead);
  const { deliverables, payments } = await agreedOn(ctx, project);
  return {
    project: { id: project.id, name: project.name, startsOn: project.startsOn, endsOn: project.endsOn },
    kind,
    why: whyNotDone(project.acts, "sign"),
    templates,
    organizations: organizations.filter(({ value }) => value === lead?.id),
    terms: { deliverables, payments },
  };
}

/** Makes the agreement on an award with who leads it, once its notice is over. */
export async function signAward(ctx: Context, { project: id, ...input }: Direct & { project: string }) {
  await lockProject(ctx, { project: id });
  const project = await getProject(ctx, { project: id });
  const { acts, executors, kind } = project;
  const why = whyNotDone(acts, "sign");
  if (why) throw new AppError("conflict", why);
  const lead = executors.find((one) => one.lead);
  if (lead?.id !== input.organization) throw new AppError("conflict", "协议由牵头执行机构签订，请重新选择。");
  return makeDirect(ctx, input, { project: id, kind: awardKind(kind), agreed: await agreedOn(ctx, project) });
}
