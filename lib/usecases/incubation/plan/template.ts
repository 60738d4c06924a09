import type { Context } from "@/lib/db/context";
import { assertEdition, editionIn, type Seen } from "@/lib/db/edition";
import { lockCenter } from "@/lib/db/lock-center";
import { invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue, Option } from "@/lib/domain/base/form";
import {
  type TemplateMilestone,
  type templateForm,
  usualMilestones,
} from "@/lib/domain/incubation/plan/template";
import { historyOf } from "../../center/history";
import { assertWords, wordsToChoose } from "../../center/option-list";
import { readMilestones } from "../stored";

/** The milestones that every center may begin with. */
const usual: Option = { value: "usual", label: "通用方案", hint: `${usualMilestones.length} 个里程碑` };

/** All templates of the center by name, those no longer offered last. */
export async function listTemplates({ center, db }: Context) {
  const rows = await db.planTemplate.findMany({ where: { centerId: center.id }, orderBy: [{ name: "asc" }] });
  const templates = rows.map(({ milestones, ...row }) => ({
    ...row,
    count: readMilestones(milestones).length,
  }));
  return {
    templates: templates.toSorted((one, other) => Number(!!one.archivedAt) - Number(!!other.archivedAt)),
  };
}

/** What a plan may be begun from, those of the stage first. */
export async function templateChoices(ctx: Context, stage: string | null): Promise<Option[]> {
  const { templates } = await listTemplates(ctx);
  const offered = templates.filter(({ archivedAt }) => archivedAt === null);
  const own = offered.filter((one) => stage !== null && one.stage === stage);
  const rest = offered.filter((one) => !own.includes(one));
  const options = [...own, ...rest].map(({ id, name, stage, count }): Option => {
    return { value: id, label: name, hint: `${stage ?? "各类型"}，${count} 个里程碑` };
  });
  return [...options, usual];
}

/** The milestones of a template; of none there are none. */
export async function templateOf(
  { center, db }: Context,
  id: string | null,
): Promise<readonly TemplateMilestone[]> {
  if (id === null) return [];
  if (id === usual.value) return usualMilestones;
  const found = await db.planTemplate.findFirst({ where: { centerId: center.id, id, archivedAt: null } });
  if (!found) throw notFound("方案模板");
  return readMilestones(found.milestones);
}

/** One template with the words its form offers. */
export async function getTemplate(ctx: Context, { planTemplate: id }: { planTemplate: string }) {
  const found = await ctx.db.planTemplate.findFirst({ where: { centerId: ctx.center.id, id } });
  if (!found) throw notFound("方案模板");
  const { name, stage, archivedAt } = found;
  const history = await historyOf(ctx, { type: "planTemplate", id });
  const values = { name, stage, milestones: readMilestones(found.milestones), archived: archivedAt !== null };
  const options = { stage: await wordsToChoose(ctx, "stage", stage === null ? [] : [stage]) };
  return { id, values, options, edition: editionIn(history) };
}

/** What the form of a new template begins with. */
export async function newTemplate(ctx: Context) {
  return { options: { stage: await wordsToChoose(ctx, "stage") }, milestones: [...usualMilestones] };
}

type Written = FormValue<typeof templateForm>;

async function assertInOrder(
  ctx: Context,
  { name, stage }: Written,
  self: { id: string; stage: string | null } | null,
) {
  const same = await ctx.db.planTemplate.findFirst({ where: { centerId: ctx.center.id, name } });
  if (same && same.id !== self?.id) throw invalid({ name: "已有同名的模板，请换一个名称。" });
  if (stage !== null)
    await assertWords(ctx, "stage", [stage], { before: self?.stage ? [self.stage] : [], field: "stage" });
}

export async function addTemplate(ctx: Context, written: Written) {
  await lockCenter(ctx);
  await assertInOrder(ctx, written, null);
  const { archived, ...template } = written;
  const { id } = await ctx.db.planTemplate.create({
    data: { centerId: ctx.center.id, ...template, archivedAt: archived ? ctx.now : null },
    select: { id: true },
  });
  await ctx.audit({ subject: { type: "planTemplate", id }, event: "add" });
  return { id };
}

/** Plans that were begun from it stay as they are. */
export async function editTemplate(
  ctx: Context,
  { planTemplate: id, edition, ...written }: Written & Seen & { planTemplate: string },
) {
  await lockCenter(ctx);
  const found = await ctx.db.planTemplate.findFirst({ where: { centerId: ctx.center.id, id } });
  if (!found) throw notFound("方案模板");
  const subject = { type: "planTemplate" as const, id };
  await assertEdition(ctx, subject, { edition });
  await assertInOrder(ctx, written, found);
  const { archived, ...template } = written;
  await ctx.db.planTemplate.updateMany({
    where: { centerId: ctx.center.id, id },
    data: { ...template, archivedAt: archived ? (found.archivedAt ?? ctx.now) : null },
  });
  const details = { before: { name: found.name, stage: found.stage, milestones: found.milestones } };
  await ctx.audit({ subject, event: "edit", details });
  return { id };
}
