import type { Context } from "@/lib/db/context";
import { assertEdition, editionOf, type Seen } from "@/lib/db/edition";
import { lockCenter } from "@/lib/db/lock-center";
import { invalid } from "@/lib/domain/base/errors";
import { noStage, type SpaceSettings, spaceSettingsFaults } from "@/lib/domain/incubation/space-settings";
import { wordsOf, wordsToChoose } from "../center/option-list";

/** What the center rules about its space, as its form shows it, and the stages that a quota may be for. */
export async function getSpaceSettings(ctx: Context) {
  const { center, db } = ctx;
  const quotas = await db.bookingQuota.findMany({
    where: { centerId: center.id },
    orderBy: { stage: "asc" },
  });
  const rules = await db.exchangeRule.findMany({
    where: { centerId: center.id, archivedAt: null },
    orderBy: [{ direction: "asc" }, { name: "asc" }],
  });
  const { exchangeFloor } = await db.center.findUniqueOrThrow({
    where: { id: center.id },
    select: { exchangeFloor: true },
  });
  const stages = [...(await wordsToChoose(ctx, "stage")), { value: noStage, label: noStage }];
  const settings: SpaceSettings = {
    quotas: quotas.map(({ stage, hours }) => ({ stage: stage || noStage, hours })),
    rules: rules.map(({ name, direction, unit, credit }) => ({
      name,
      direction,
      unit,
      credit: Number(credit),
    })),
    floor: exchangeFloor === null ? null : Number(exchangeFloor),
  };
  return { settings, stages, edition: await editionOf(ctx, { type: "center", id: center.id }) };
}

/** Rules that are left out can no longer be chosen; what was counted by them stays as it was. */
export async function saveSpaceSettings(
  ctx: Context,
  { quotas, rules, floor, edition }: SpaceSettings & Seen,
) {
  const { center, db } = ctx;
  const subject = { type: "center" as const, id: center.id };
  await lockCenter(ctx);
  await assertEdition(ctx, subject, { edition });
  const { words, retired } = await wordsOf(ctx, "stage");
  const faults = spaceSettingsFaults({ quotas, rules }, [...words, ...retired]);
  if (Object.keys(faults).length > 0) throw invalid(faults);
  const before = await getSpaceSettings(ctx);
  const own = { centerId: center.id };
  await db.bookingQuota.deleteMany({ where: own });
  await db.bookingQuota.createMany({
    data: quotas.map(({ stage, hours }) => ({ ...own, stage: stage === noStage ? "" : stage, hours })),
  });
  const names = rules.map(({ name }) => name);
  await db.exchangeRule.updateMany({
    where: { ...own, archivedAt: null, name: { notIn: names } },
    data: { archivedAt: ctx.now },
  });
  for (const rule of rules) {
    const { count } = await db.exchangeRule.updateMany({
      where: { ...own, name: rule.name },
      data: { ...rule, archivedAt: null },
    });
    if (count === 0) await db.exchangeRule.create({ data: { ...own, ...rule } });
  }
  await db.center.update({ where: { id: center.id }, data: { exchangeFloor: floor } });
  await ctx.audit({ subject, event: "saveSpaceSettings", details: { before: before.settings } });
}
