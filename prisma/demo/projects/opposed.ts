import type { Center, Context } from "@/lib/db/context";
import type { Permission } from "@/lib/domain/access";
import { addDays, type CivilDate, yearOf } from "@/lib/domain/base/civil-date";
import { closeNotice, publishNotice } from "@/lib/usecases/admission/notice-publication";
import { answerObjection } from "@/lib/usecases/admission/objection/objection-answer";
import { recordObjection } from "@/lib/usecases/admission/objection/objection-letter";
import { activateTemplate, draftUsual } from "@/lib/usecases/admission/template/template";
import { signAgreements } from "@/lib/usecases/incubation/entry";
import { approveChange, requestMove } from "@/lib/usecases/projects/change/change";
import { planTranches } from "@/lib/usecases/projects/money/tranche";
import { proposeAwardAgreement, signAward } from "@/lib/usecases/projects/project/award-agreement";
import { draftAwardNotice, proposeAwardNotice } from "@/lib/usecases/projects/project/award-notice";
import { awardProject, beginProject } from "@/lib/usecases/projects/project/project-write";
import type { Person } from "@/tests/support/factories";
import type { Resident } from "../incubation/entry";
import { act, moment } from "../visits";

interface Given {
  lead: Resident;
  place: string;
  today: CivilDate;
}

/**
 * An award that was signed with the tables of its plan, budget and payments, and begun. An objection that came late was
 * right in part, and the approver decided that the project goes on under a condition.
 */
export async function keepOpposedAward(
  center: Center,
  { staff, approver }: Record<"staff" | "approver", Person>,
  { lead, place, today }: Given,
): Promise<void> {
  const day = (ago: number) => addDays(today, -ago);
  const by =
    ({ actor }: Person) =>
    <T>(permission: Permission, ago: number, run: (ctx: Context) => Promise<T>) =>
      act(center, actor, permission, moment(day(ago), "10:00"), run);
  const [desk, bureau] = [by(staff), by(approver)];
  const term = { startsOn: day(100), endsOn: addDays(today, 200) };
  const { id: project } = await desk("project.edit", 130, (ctx) =>
    awardProject(ctx, {
      ...{ name: "独居老人智能手环", kind: "purchase", field: "助老", fundId: null, lead: lead.organization },
      ...{ partners: [], places: [place], grantedFen: 3_600_000n, ownFen: 400_000n, ...term },
      servedGroups: "辖区 75 岁以上独居老人",
      summary: "为独居老人配发智能手环，值守中心 24 小时响应，网格员上门处置。",
      directReason: "区内只有一家组织设有 24 小时值守中心，经两次询价没有其他响应",
      document: `平民发〔${yearOf(today)}〕6号`,
      planLines: [
        {
          ...{ name: "配发和维护手环", measure: "households", unit: "户", target: 120, tolerance: 5 },
          ...{ dueOn: addDays(today, 60), evidence: "领用单、维护记录", unitPriceFen: 20_000n },
        },
        {
          ...{ name: "上门巡访", measure: "events", unit: "次", target: 480, tolerance: 10 },
          ...{ dueOn: null, evidence: "巡访记录", unitPriceFen: null },
        },
      ],
      budgetLines: [
        { name: "设备费", amountFen: 2_400_000n, tolerance: 5 },
        { name: "人员费", amountFen: 1_600_000n, tolerance: 10 },
      ],
    }),
  );
  const { id: notice } = await desk("notice.draft", 129, async (ctx) => {
    const { title, body, contact } = (await proposeAwardNotice(ctx, { project })).proposal;
    return draftAwardNotice(ctx, { project, title, body, contact, startsOn: day(128), endsOn: day(110) });
  });
  await desk("notice.publish", 128, (ctx) => publishNotice(ctx, { notice }));
  await desk("notice.close", 108, (ctx) => closeNotice(ctx, { notice, statement: "公示期内未收到异议。" }));
  await desk("tranche.plan", 107, (ctx) =>
    planTranches(ctx, {
      project,
      tranches: [
        { ...{ name: "首期款", percent: 60, condition: "signed" }, ...part },
        { ...{ name: "中期款", percent: 30, condition: "midtermPassed" }, ...part },
        { ...{ name: "尾款", percent: 10, condition: "finalPassed" }, ...part },
      ],
    }),
  );
  await signBoth(desk, { project, lead, day, months: 10 });
  await desk("project.edit", 100, (ctx) => beginProject(ctx, { project, signedOn: day(102) }));
  const { id: objection } = await desk("objection.edit", 90, (ctx) =>
    recordObjection(ctx, {
      ...{ notice, applicationId: project, receivedOn: day(90), objector: "居民代表 赵志刚" },
      ...{ contact: "13800007777", grounds: "项目负责人与手环供应商是亲属，设备没有比价。" },
    }),
  );
  const answer = "经核实亲属关系属实，设备采购没有比价；值守服务本身没有问题。";
  await desk("objection.answer", 84, (ctx) =>
    answerObjection(ctx, { objection, result: "upheld", answer, answeredOn: day(84) }),
  );
  const why = {
    reason: "第 1 号异议成立：设备改由中心组织比价采购，其余照旧。",
    document: "第 1 号异议答复",
  };
  const { id: change } = await desk("project.edit", 83, (ctx) =>
    requestMove(ctx, { project, kind: "keep", objection, why }),
  );
  await bureau("change.decide", 80, (ctx) =>
    approveChange(ctx, { change, decision: "同意维持。设备费须凭比价记录列支，下次督导重点核查。" }),
  );
}

const part = { amountFen: null, conditionText: null, dueOn: null };

type Desk = <T>(permission: Permission, ago: number, run: (ctx: Context) => Promise<T>) => Promise<T>;

/** By the usual text of the center, on paper. */
async function signBoth(
  desk: Desk,
  {
    project,
    lead,
    day,
    months,
  }: { project: string; lead: Resident; day: (ago: number) => CivilDate; months: number },
): Promise<void> {
  const template = await desk("agreementTemplate.edit", 106, async (ctx) => {
    const { id } = await draftUsual(ctx, { kind: "purchase" });
    await activateTemplate(ctx, { template: id });
    return id;
  });
  const { number } = await desk("agreement.issue", 105, async (ctx) => {
    const { terms } = await proposeAwardAgreement(ctx, { project });
    return signAward(ctx, {
      ...{ project, organization: lead.organization, leader: lead.leader, template, ...terms },
      ...{ startsOn: day(100), months, place: null, deposit: null, residencyMode: null },
    });
  });
  await desk("agreement.sign", 102, async (ctx) => {
    const { id } = await ctx.db.agreement.findFirstOrThrow({
      where: { centerId: ctx.center.id, number },
      select: { id: true },
    });
    return signAgreements(ctx, {
      ...{ agreements: [id], side: "both", signedOn: day(102), organizationSigner: lead.leader },
    });
  });
}
