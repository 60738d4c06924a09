import type { Context } from "@/lib/db/context";
import { civilDate as day } from "@/lib/domain/base/civil-date";
import type { WrittenProject } from "@/lib/domain/projects/project/project-form";
import { addFund } from "@/lib/usecases/projects/money/fund";
import { awardProject, beginProject } from "@/lib/usecases/projects/project/project-write";
import { makeOrganizationNamed } from "../registry/registry";

/** 4.1 million yuan of the year 2022 unless told. */
export function makeFund(ctx: Context, fields: Partial<Parameters<typeof addFund>[1]> = {}) {
  return addFund(ctx, {
    ...{ name: "政府购买社会服务专项", source: "budget" as const, year: 2022, grantedFen: 410_000_000n },
    ...{ granterId: null, document: null, note: null },
    ...fields,
  });
}

/** What is written of a project of 60,000 yuan in the year 2022, with one line of plan and two of budget. */
export function writtenProject(lead: string, fields: Partial<WrittenProject> = {}): WrittenProject {
  return {
    ...{
      name: "银龄互助",
      kind: "purchase" as const,
      field: "助老",
      fundId: null,
      lead,
      partners: [],
      places: [],
    },
    ...{ grantedFen: 6_000_000n, ownFen: null, startsOn: day("2022-01-01"), endsOn: day("2022-12-31") },
    ...{ servedGroups: "社区老年人", summary: "为社区老年人开展互助服务。" },
    planLines: [
      {
        ...{ name: "健康讲座", measure: "events" as const, target: 10, unit: "场", tolerance: 10 },
        ...{ dueOn: day("2022-10-31"), evidence: "签到表", unitPriceFen: null },
      },
    ],
    budgetLines: [
      { name: "活动费", amountFen: 4_000_000n, tolerance: 10 },
      { name: "人员费", amountFen: 2_000_000n, tolerance: null },
    ],
    ...fields,
  };
}

/** A project that was awarded directly to this organization, or to a new one; begun if told. */
export async function makeProject(
  ctx: Context,
  { lead, begun = false, ...fields }: Partial<WrittenProject> & { begun?: boolean } = {},
) {
  const executor = lead ?? (await makeOrganizationNamed(ctx, "和风社工服务中心")).id;
  const project = await awardProject(ctx, {
    ...writtenProject(executor, fields),
    ...{ directReason: "只有一家符合条件", document: "平民发〔2022〕3号" },
  });
  if (begun) {
    await passNotice(ctx, project.id);
    await beginProject(ctx, { project: project.id, signedOn: day("2022-01-01") });
  }
  return { ...project, lead: executor };
}

/** Puts on record that the award of this project was on public notice and nobody objected. */
export function passNotice({ db, center }: Context, project: string) {
  return db.publicNotice.create({
    data: {
      ...{
        centerId: center.id,
        projectId: project,
        state: "closed",
        title: "直接委托公示",
        body: "现予公示。",
      },
      ...{
        rows: { admitted: [], reserve: [], award: [] },
        maskRule: center.maskRule,
        contact: "受理单位：中心",
      },
      ...{ startsOn: new Date("2021-11-01"), endsOn: new Date("2021-11-05") },
      ...{ length: 5, unit: "workingDays", firstDayCounts: true },
    },
    select: { id: true },
  });
}

/** A payment that nobody asked for yet, and one that waits for the approval of the bureau. */
export async function makePayments({ db, center }: Context, project: string) {
  const own = { centerId: center.id, projectId: project, condition: "signed" as const };
  const planned = await db.tranche.create({
    data: { ...own, number: 1, name: "首期款", amountFen: 4_200_000n, percent: 70 },
  });
  const checked = await db.tranche.create({
    data: {
      ...{ ...own, number: 2, name: "尾款", amountFen: 1_800_000n, percent: 30, state: "checked" },
      ...{ request: "活动已完成", requestedByName: "李敏", requestedOn: new Date("2022-01-10") },
      ...{ opinion: "材料齐全", checkedByName: "赵工", checkedOn: new Date("2022-01-12") },
    },
  });
  return { planned: planned.id, checked: checked.id };
}
