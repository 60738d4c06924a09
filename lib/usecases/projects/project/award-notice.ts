import type { Context } from "@/lib/db/context";
import { contactInWords } from "@/lib/domain/admission/notice-words";
import { chinaDate } from "@/lib/domain/base/china-time";
import { AppError } from "@/lib/domain/base/errors";
import { awardInWords, awardNoticeText } from "@/lib/domain/projects/project/award-notice";
import { whyNotDone } from "@/lib/domain/registry/usage";
import { createNotice, type NoticeText } from "../../admission/notice-draft";
import { noticeRuleOf, proposePeriod } from "../../admission/notice-period";
import { getProject } from "./project";
import { lockProject } from "./project-write";

/** The rows of a notice of an award: nobody was ranked. */
const rowsOf = (project: Parameters<typeof awardInWords>[0]) => ({
  admitted: [],
  reserve: [],
  award: awardInWords(project),
});

/** The draft as the form first shows it, or why there can be none. */
export async function proposeAwardNotice(ctx: Context, input: { project: string }) {
  const project = await getProject(ctx, input);
  const period = await proposePeriod(ctx, noticeRuleOf(ctx), chinaDate(ctx.now));
  return {
    project: { id: project.id, name: project.name },
    why: whyNotDone(project.acts, "announce"),
    proposal: {
      ...awardNoticeText(project, ctx.center.name),
      ...{ contact: contactInWords(ctx.center), rows: rowsOf(project), period },
    },
  };
}

/** Drafts the notice of an award; what was awarded to whom is frozen here, and the project stays as it is. */
export async function draftAwardNotice(
  ctx: Context,
  { project: id, ...text }: NoticeText & { project: string },
) {
  await lockProject(ctx, { project: id });
  const project = await getProject(ctx, { project: id });
  const why = whyNotDone(project.acts, "announce");
  if (why) throw new AppError("conflict", why);
  return createNotice(ctx, { projectId: id }, rowsOf(project), text);
}
