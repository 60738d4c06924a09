import type { Center, Context } from "@/lib/db/context";
import { inCenter } from "@/lib/db/tenant";
import { civilDate } from "@/lib/domain/base/civil-date";
import { usualItems } from "@/lib/domain/incubation/handover";
import { conditionKinds, usualConditions } from "@/lib/domain/recruitment/call/condition";
import { usualMaterials } from "@/lib/domain/recruitment/call/required-material";
import { issueAgreement } from "@/lib/usecases/admission/issue/issue";
import { addForm } from "@/lib/usecases/center/form";
import { saveQuestion } from "@/lib/usecases/center/form-question";
import { publishNews, writeNews } from "@/lib/usecases/center/news";
import { assessCapacity } from "@/lib/usecases/incubation/capacity";
import { signAgreements } from "@/lib/usecases/incubation/entry";
import { recordGuidance } from "@/lib/usecases/incubation/guidance/booking";
import { recordMinutes } from "@/lib/usecases/incubation/guidance/minutes";
import { saveHandover } from "@/lib/usecases/incubation/handover";
import { startPlan } from "@/lib/usecases/incubation/plan/plan";
import { addTemplate } from "@/lib/usecases/incubation/plan/template";
import { reportActivity, writeActivity } from "@/lib/usecases/registry/activity";
import { addPerson } from "@/lib/usecases/registry/person-record";
import {
  makeApplication,
  makeCall,
  makeCriteria,
  makeIncubatee,
  makeMark,
  makePerson,
  type Person,
  visitOf,
} from "../support/factories";
import { makeGiving } from "../support/giving";
import { offeredHour, plainHour } from "../support/guidance";
import { opposed } from "../support/objections";
import { agreedPlan, plainAssessment, plainTemplate } from "../support/plans";
import { writtenQuestion } from "../support/questions";
import { makeRankedCall } from "../support/ranked-call";
import { makeRegistry } from "../support/registry";
import { makeReport } from "../support/reports";
import { nth, reviewWorld } from "../support/review-world";
import { actorIn, makeDraftedNotice, makeSigningCall } from "../support/signing-call";
import { makeAllocation, makeBooking, makeExchange, makeExchangeRules, makeVenues } from "../support/space";
import { makeTemplate } from "../support/templates";
import { openCenter, owner } from "./ground";

// Every main screen, with something on it, for promises that all screens keep.

export type Who = "visitor" | "staff" | "panelist";

export interface Showcase {
  center: Center;
  /** A manager, who sees all that staff see and the forms of the settings. */
  staff: Person;
  panelist: Person;
  /** Screen by the words that name it, per reader. */
  screens: Record<Who, { name: string; address: string }[]>;
}

let made: Promise<Showcase> | undefined;

/** One center per process, with a batch in each of its stages. */
export function showcase(): Promise<Showcase> {
  made ??= build();
  return made;
}

const today = "2022-01-25";

/** The usual materials and conditions. */
async function callParts(ctx: Context, { id: callId }: { id: string }): Promise<void> {
  const made = { centerId: ctx.center.id, callId };
  await ctx.db.requiredMaterial.createMany({
    data: usualMaterials.map((material, position) => ({ ...material, ...made, position })),
  });
  await ctx.db.condition.createMany({
    data: conditionKinds.flatMap((kind) =>
      usualConditions[kind].map((condition, position) => ({ ...condition, ...made, kind, position })),
    ),
  });
}

async function build(): Promise<Showcase> {
  const center = await openCenter(today, { operator: "毅源力社会组织发展中心", recordNumber: "演示备案1号" });
  const staff = await makePerson(owner, center, ["manager"], { name: "宋立新" });
  const review = await reviewWorld(owner, { center, applicants: 5, panelists: 3, quota: 2 });
  const [judge] = review.seats;
  await review.markAll([
    [
      [45, 40],
      [44, 41],
      [43, 42],
    ],
    [null, [40, 40], [30, 30]],
    [[30, 30], [20, 20], null],
  ]);
  const started = nth(review.applications, 1);
  await review.read(async (ctx) => {
    if (judge) await makeMark(ctx, judge, started, { [nth(review.criteria, 0).id]: 40 }, "draft");
  });

  const act = actorIn(center, staff);
  const signing = await makeSigningCall(center, staff);
  const [agreement, later] = signing.agreements;
  const template = await act("agreementTemplate.edit", today, (ctx) => makeTemplate(ctx), undefined);
  await act("agreement.issue", today, issueAgreement, {
    ...{ template, agreement: nth(signing.agreements, 0).id, startsOn: civilDate("2022-03-01"), months: 12 },
    ...{ place: "二楼 203 室及工位 3 个", deposit: 100_000n },
  });
  await act("agreement.sign", today, signAgreements, {
    call: signing.call.id,
    agreements: [nth(signing.agreements, 1).id],
    side: "both" as const,
    signedOn: civilDate(today),
  });
  const appraised = await inCenter(visitOf(center, staff, "call.prepare", today), async (ctx) => {
    const call = await makeCall(ctx, { state: "reviewing", method: "appraisal", quota: 2 });
    const first = await makeApplication(ctx, call, { state: "passed" });
    await makeApplication(ctx, call, { state: "passed" });
    return { call, first };
  });
  const opposing = await makeSigningCall(center, staff, { reserve: 1 });
  const [upheld, open] = [
    await opposed({ act: (day, permission, run) => act(permission, day, run, undefined) }, opposing),
    await opposed({ act: (day, permission, run) => act(permission, day, run, undefined) }, opposing, {
      place: 1,
    }),
  ];
  await upheld.answer("upheld");
  const drafted = await makeDraftedNotice(center, staff);
  const more = await inCenter(visitOf(center, staff, "call.prepare", today), async (ctx) => {
    const ranked = await makeRankedCall(ctx, { reserve: 1 });
    const preparing = await makeCall(ctx, { opensOn: "2022-02-10", closesOn: "2022-02-20" });
    await makeCriteria(ctx, preparing);
    const open = await makeCall(ctx, {
      state: "recruiting",
      opensOn: "2022-01-20",
      closesOn: "2022-02-03",
    });
    await makeCriteria(ctx, open);
    await callParts(ctx, preparing);
    await callParts(ctx, open);
    const application = await makeApplication(ctx, open);
    await makeApplication(ctx, open, { legalStatus: "team" });
    const cohort = await ctx.db.cohort.findFirstOrThrow({ where: { callId: signing.call.id } });
    const incubatee = await makeIncubatee(ctx, cohort);
    const unplanned = await makeIncubatee(ctx, cohort);
    await assessCapacity(ctx, { ...plainAssessment, incubatee: incubatee.id });
    const midTerm = { occasion: "midTerm" as const, assessedOn: civilDate(today), team: 4, finance: 3 };
    await assessCapacity(ctx, { ...plainAssessment, ...midTerm, incubatee: incubatee.id });
    const planTemplate = await addTemplate(ctx, plainTemplate);
    await startPlan(ctx, { incubatee: incubatee.id, planTemplate: "usual" });
    const { milestone } = await agreedPlan(ctx, incubatee.id);
    const capacity = await ctx.db.capacityAssessment.findFirstOrThrow({ where: { centerId: center.id } });
    const hour = await offeredHour(ctx, "贺兰");
    const direct = {
      ...plainHour,
      mentor: "周工",
      organization: incubatee.organizationId,
      topic: "章程怎么写",
    };
    const guidance = await recordGuidance(ctx, { ...direct, day: civilDate(today) });
    const followUps = [{ what: "把章程草案发给理事", by: civilDate("2022-02-10"), doneOn: null }];
    await recordMinutes(ctx, { guidance: guidance.id, minutes: "逐条看了草案。", followUps });
    const incubation = { hour, guidance, planTemplate, milestone, capacity };
    const reporting = await makeReport(ctx, incubatee, "一月");
    await saveHandover(ctx, {
      incubatee: incubatee.id,
      direction: "moveIn",
      dueOn: civilDate("2022-02-10"),
      items: usualItems("moveIn").map((item, at) => ({ ...item, settled: at < 2 })),
    });
    const { organizationId } = incubatee;
    const venues = await makeVenues(ctx);
    const allocation = await makeAllocation(ctx, {
      venueId: venues.seat.id,
      organizationId,
      since: "2022-01-01",
      until: "2022-12-31",
    });
    const booking = await makeBooking(ctx, {
      venueId: venues.room.id,
      organizationId,
      at: "2022-01-27T01:00:00Z",
    });
    const rules = await makeExchangeRules(ctx);
    const line = { organizationId, ruleId: rules.given, direction: "given" as const, credit: 4 };
    await makeExchange(ctx, { ...line, on: "2022-01-18", state: "confirmed" });
    const exchange = await makeExchange(ctx, { ...line, on: "2022-01-20", state: "proposed" });
    const giving = await makeGiving(ctx, "暖冬", organizationId);
    const text = {
      kind: "activity" as const,
      body: "一段正文。\n又一段正文。",
      happenedOn: civilDate(today),
    };
    const draft = await writeNews(ctx, { ...text, title: "一条还没有正文的草稿", body: null });
    const news = await writeNews(ctx, { ...text, title: "中心举办社会组织负责人能力提升培训班" });
    await publishNews(ctx, { news: news.id });
    const person = await addPerson(ctx, {
      name: "贺兰",
      title: "某医院康复科副主任医师",
      mobile: "13800001234",
      note: null,
      namesake: false,
    });
    const { place, organization, body } = await makeRegistry(ctx, "民福");
    const activity = {
      title: "家门口的健康日",
      kind: "service" as const,
      heldOn: civilDate(today),
      startsAt: "14:30",
      brandId: null,
      placeId: place.id,
      venue: "社区活动室",
      organizations: [organization.id],
      bodies: [body.id],
      events: 2,
      attendances: 86,
      people: 60,
      peopleBasis: "签到表去重",
      households: 41,
      volunteers: 9,
      hours: 22.5,
      summary: "量血压、讲用药，为行动不便的老人上门。",
    };
    const activityDraft = await writeActivity(ctx, { ...activity, title: "健康日第二场" });
    const reported = await writeActivity(ctx, activity);
    await reportActivity(ctx, { activity: reported.id });
    const form = await addForm(ctx, { name: "入驻申请表", from: null });
    const site = { ...writtenQuestion, kind: "choice" as const, label: "有无固定场所", options: "有\n无" };
    await saveQuestion(ctx, { ...site, form: form.id });
    await saveQuestion(ctx, { ...writtenQuestion, form: form.id, when: "q1=有" });
    const columns = [
      { label: "姓名", kind: "text" as const },
      { label: "月补贴", kind: "money" as const },
    ];
    const table = { ...writtenQuestion, kind: "rows" as const, label: "主要人员", columns };
    await saveQuestion(ctx, { ...table, form: form.id });
    const registry = { person, place, organization, body, activityDraft, reported };
    return {
      form,
      cohort,
      incubatee,
      venues,
      allocation,
      booking,
      exchange,
      giving,
      unplanned,
      incubation,
      reporting,
      draft,
      news,
      ranked: ranked.call,
      preparing,
      open,
      application,
      ...registry,
    };
  });

  const site = `/${center.slug}`;
  const desk = `${site}/desk`;
  const panel = `${site}/panel`;
  const batch = `${desk}/calls/${review.call.number}`;
  const list = (entries: Record<string, string>) =>
    Object.entries(entries).map(([name, address]) => ({ name, address }));
  return {
    center,
    staff,
    panelist: nth(review.seats, 0).person,
    screens: {
      visitor: list({
        全部中心: "/",
        登录: "/signin",
        中心首页: site,
        招募公告: `${site}/calls`,
        招募海报: `${site}/calls/${more.open.number}/poster`,
        历批结果: `${site}/results`,
        慈善资源公布: `${site}/charity`,
        公告: `${site}/calls/${more.open.number}`,
        申请表: `${site}/apply/${more.open.number}`,
        申请表的一步: `${site}/apply/${more.open.number}/organization`,
        已截止的申请表: `${site}/apply/${signing.call.number}`,
        申请查询: `${site}/track`,
        中心动态: `${site}/news`,
        一条动态: `${site}/news/${more.news.id}`,
        公示: `${site}/notices`,
        公示稿: `${site}/notices/${signing.notice.id}`,
        入驻指南: `${site}/guide`,
        文件核验: `${site}/verify`,
      }),
      staff: list({
        今天: desk,
        搜索: `${desk}/search?q=中心`,
        什么也没找到: `${desk}/search?q=没有这样的组织`,
        招募批次: `${desk}/calls`,
        新建批次: `${desk}/calls/new`,
        批次概况: batch,
        修改招募方案: `${desk}/calls/${more.preparing.number}/edit`,
        分组和孵化方式: `${desk}/calls/${more.preparing.number}/groups`,
        筹备中的批次: `${desk}/calls/${more.preparing.number}`,
        公告预览: `${desk}/calls/${more.preparing.number}/preview`,
        照抄的批次: `${desk}/calls/new?from=${more.open.number}`,
        招募中的批次: `${desk}/calls/${more.open.number}`,
        筹备中批次的申请材料: `${desk}/calls/${more.preparing.number}/materials`,
        添加申请材料: `${desk}/calls/${more.preparing.number}/materials/new`,
        拟定入驻条件: `${desk}/calls/${more.preparing.number}/conditions`,
        招募中批次的申请材料: `${desk}/calls/${more.open.number}/materials`,
        招募中批次的入驻条件: `${desk}/calls/${more.open.number}/conditions`,
        已发布的招募方案: `${desk}/calls/${more.open.number}/terms`,
        补充公告: `${desk}/calls/${more.open.number}/supplement`,
        延长招募期: `${desk}/calls/${more.open.number}/extend`,
        导入纸质申请: `${desk}/calls/${more.open.number}/import`,
        评审组: `${batch}/panel`,
        综合评估: `${desk}/calls/${appraised.call.number}/appraisal`,
        一家的综合评估: `${desk}/calls/${appraised.call.number}/appraisal/${appraised.first.receipt}`,
        登记走访: `${desk}/calls/${appraised.call.number}/appraisal/${appraised.first.receipt}/visit`,
        评审中的排名: `${batch}/ranking`,
        已确认排名: `${desk}/calls/${signing.call.number}/ranking`,
        排名表: `${desk}/calls/${signing.call.number}/ranking/paper`,
        申请审查: `${desk}/applications`,
        没有结果: `${desk}/applications?q=没有这样的组织`,
        待初审的申请: `${desk}/applications/${more.application.receipt}`,
        成批打印回执: `${desk}/applications/slips?applications[]=${more.application.id}`,
        打印申请表: `${desk}/applications/${more.application.receipt}/paper`,
        已初审的申请: `${desk}/applications/${nth(signing.applications, 0).receipt}`,
        逐项审查: `${desk}/applications/${more.application.receipt}/check`,
        补正通知: `${desk}/applications/${more.application.receipt}/correction`,
        转交: `${desk}/applications/${more.application.receipt}/hand`,
        评审: `${desk}/reviews`,
        公示: `${desk}/notices`,
        公示稿: `${desk}/notices/${drafted.notice.id}`,
        修改公示稿: `${desk}/notices/${drafted.notice.id}/edit`,
        拟定公示: `${desk}/notices/new?call=${more.ranked.number}`,
        已结束的公示: `${desk}/notices/${signing.notice.id}`,
        名额空出的公示: `${desk}/notices/${opposing.notice.id}`,
        异议: `${desk}/objections`,
        登记异议: `${desk}/objections/new?notice=${opposing.notice.id}`,
        待答复的异议: `${desk}/objections/${open.id}`,
        更正异议登记: `${desk}/objections/${open.id}/edit`,
        答复异议: `${desk}/objections/${open.id}/answer`,
        成立的异议: `${desk}/objections/${upheld.id}`,
        异议答复函: `${desk}/objections/${upheld.id}/letter`,
        签约: `${desk}/agreements?call=${signing.call.number}`,
        待签协议: `${desk}/agreements/${agreement?.number}`,
        已签协议: `${desk}/agreements/${later?.number}`,
        签约仪式: `${desk}/ceremonies`,
        拟定签约仪式: `${desk}/ceremonies/new`,
        签发协议: `${desk}/agreements/${agreement?.number}/issue`,
        协议文本: `${desk}/agreements/${agreement?.number}/text`,
        批量签发: `${desk}/agreements/issue?call=${signing.call.number}`,
        直接签订协议: `${desk}/agreements/new`,
        协议模板: `${desk}/settings/agreements`,
        一份协议模板: `${desk}/settings/agreements/${template}`,
        修改协议模板: `${desk}/settings/agreements/${template}/edit`,
        新建协议模板: `${desk}/settings/agreements/new`,
        缺签署件扫描: `${desk}/agreements/scans`,
        在孵组织: `${desk}/incubatees`,
        入驻交接: `${desk}/handovers/${more.incubatee.id}/moveIn`,
        登记交接清单: `${desk}/handovers/${more.incubatee.id}/moveIn/edit`,
        一家在孵组织: `${desk}/incubatees/${more.incubatee.id}`,
        没有方案的组织: `${desk}/incubatees/${more.unplanned.id}/plan`,
        能力评估: `${desk}/incubatees/${more.incubatee.id}/capacity`,
        登记能力评估: `${desk}/incubatees/${more.incubatee.id}/capacity/new`,
        更正能力评估: `${desk}/capacities/${more.incubation.capacity.id}`,
        孵化方案: `${desk}/incubatees/${more.incubatee.id}/plan`,
        填写目标: `${desk}/incubatees/${more.incubatee.id}/plan/edit`,
        添加里程碑: `${desk}/incubatees/${more.incubatee.id}/plan/milestones/new`,
        里程碑: `${desk}/milestones`,
        一个里程碑: `${desk}/milestones/${more.incubation.milestone.id}`,
        修改里程碑: `${desk}/milestones/${more.incubation.milestone.id}/edit`,
        孵化进展: `${desk}/progress`,
        进展报告: `${desk}/reports`,
        一份进展报告: `${desk}/reports/${more.reporting.report}`,
        报告期: `${desk}/periods`,
        开放报告期: `${desk}/periods/new`,
        修改报告期: `${desk}/periods/${more.reporting.period}/edit`,
        一个报告期: `${desk}/periods/${more.reporting.period}`,
        一对一指导: `${desk}/guidances`,
        登记指导: `${desk}/guidances/new`,
        一次指导: `${desk}/guidances/${more.incubation.guidance.id}`,
        指导记录: `${desk}/guidances/${more.incubation.guidance.id}/minutes`,
        指导时段: `${desk}/guidances/hours`,
        开放指导时段: `${desk}/guidances/hours/new`,
        一个指导时段: `${desk}/guidances/hours/${more.incubation.hour.id}`,
        方案模板: `${desk}/settings/plans`,
        新建方案模板: `${desk}/settings/plans/new`,
        修改方案模板: `${desk}/settings/plans/${more.incubation.planTemplate.id}`,
        孵化期和类型: `${desk}/incubatees/${more.incubatee.id}/term`,
        场地: `${desk}/venues`,
        登记场地: `${desk}/venues/new`,
        一处场地: `${desk}/venues/${more.venues.site.id}`,
        修改场地: `${desk}/venues/${more.venues.room.id}/edit`,
        安排入驻: `${desk}/venues/${more.venues.seat.id}/give`,
        入驻位置: `${desk}/allocations`,
        一处入驻位置: `${desk}/allocations/${more.allocation.id}`,
        修改入驻期限: `${desk}/allocations/${more.allocation.id}/edit`,
        预约周历: `${desk}/bookings`,
        预约场地: `${desk}/bookings/new`,
        预约记录: `${desk}/bookings/list`,
        一次预约: `${desk}/bookings/${more.booking.id}`,
        服务交换: `${desk}/exchanges`,
        记一笔交换: `${desk}/exchanges/new?booking=${more.booking.id}`,
        一笔交换: `${desk}/exchanges/${more.exchange.id}`,
        交换结余: `${desk}/exchanges/balances`,
        对账单: `${desk}/exchanges/statements/${more.incubatee.organizationId}`,
        慈善资源: `${desk}/resources`,
        登记慈善资源: `${desk}/resources/new`,
        一项慈善资源: `${desk}/resources/${more.giving.resource}`,
        修改慈善资源: `${desk}/resources/${more.giving.resource}/edit`,
        接收慈善资源: `${desk}/resources/${more.giving.resource}/receive`,
        捐赠人: `${desk}/resources/${more.giving.resource}/donor`,
        接收单: `${desk}/resources/${more.giving.resource}/receipt`,
        发放慈善资源: `${desk}/resources/${more.giving.resource}/give`,
        发放记录: `${desk}/distributions`,
        一次发放: `${desk}/distributions/${more.giving.distribution}`,
        登记成效: `${desk}/distributions/${more.giving.distribution}/edit`,
        信息对接: `${desk}/opportunities`,
        登记对接信息: `${desk}/opportunities/new`,
        一条对接信息: `${desk}/opportunities/${more.giving.posted}`,
        修改对接信息: `${desk}/opportunities/${more.giving.posted}/edit`,
        对接成果: `${desk}/outcomes`,
        登记对接成果: `${desk}/outcomes/new?opportunity=${more.giving.posted}`,
        一个对接成果: `${desk}/outcomes/${more.giving.outcome}`,
        修改对接成果: `${desk}/outcomes/${more.giving.outcome}/edit`,
        荣誉: `${desk}/honours`,
        登记荣誉: `${desk}/honours/new`,
        一项荣誉: `${desk}/honours/${more.giving.honour}`,
        修改荣誉: `${desk}/honours/${more.giving.honour}/edit`,
        慈善资源和对接统计: `${desk}/dashboard/giving`,
        场地和交换的设置: `${desk}/settings/space`,
        社会组织: `${desk}/organizations`,
        补录组织: `${desk}/organizations/new`,
        一家社会组织: `${desk}/organizations/${more.organization.id}`,
        修改组织档案: `${desk}/organizations/${more.organization.id}/edit`,
        单位: `${desk}/bodies`,
        新增单位: `${desk}/bodies/new`,
        一个单位: `${desk}/bodies/${more.body.id}`,
        修改单位: `${desk}/bodies/${more.body.id}/edit`,
        地点: `${desk}/places`,
        新增地点: `${desk}/places/new`,
        一个地点: `${desk}/places/${more.place.id}`,
        修改地点: `${desk}/places/${more.place.id}/edit`,
        孵化批次: `${desk}/cohorts`,
        一个孵化批次: `${desk}/cohorts/${more.cohort.number}`,
        活动: `${desk}/activities`,
        登记活动: `${desk}/activities/new`,
        活动草稿: `${desk}/activities/${more.activityDraft.id}`,
        已报的活动: `${desk}/activities/${more.reported.id}`,
        修改活动: `${desk}/activities/${more.activityDraft.id}/edit`,
        人员: `${desk}/persons`,
        登记人员: `${desk}/persons/new`,
        一名人员: `${desk}/persons/${more.person.id}`,
        修改人员: `${desk}/persons/${more.person.id}/edit`,
        动态: `${desk}/news`,
        写动态: `${desk}/news/new`,
        动态草稿: `${desk}/news/${more.draft.id}`,
        已发布的动态: `${desk}/news/${more.news.id}`,
        修改动态: `${desk}/news/${more.news.id}/edit`,
        统计: `${desk}/dashboard`,
        活动和服务统计: `${desk}/dashboard/services`,
        场地和交换统计: `${desk}/dashboard/space`,
        中心信息: `${desk}/settings`,
        网站: `${desk}/settings/site`,
        公示规则: `${desk}/settings/notice`,
        初审期限: `${desk}/settings/check`,
        公告发布: `${desk}/settings/release`,
        评审规则: `${desk}/settings/review`,
        类别和类型: `${desk}/settings/words`,
        申请表: `${desk}/settings/forms`,
        一张申请表: `${desk}/settings/forms/${more.form.id}`,
        申请表预览: `${desk}/settings/forms/${more.form.id}/preview`,
        申请表打印版: `${desk}/settings/forms/${more.form.id}/paper`,
        添加问题: `${desk}/settings/forms/${more.form.id}/questions/new?kind=rows`,
        工作日历: `${desk}/settings/calendar`,
        成员: `${desk}/settings/members`,
        一名成员: `${desk}/settings/members/${nth(review.seats, 0).person.id}`,
      }),
      panelist: list({
        评审日: panel,
        未打的表: `${panel}/${review.call.number}/${nth(review.applications, 3).receipt}`,
        草稿: `${panel}/${review.call.number}/${started.receipt}`,
        已提交的表: `${panel}/${review.call.number}/${nth(review.applications, 0).receipt}`,
      }),
    },
  };
}
