import { randomUUID } from "node:crypto";
import type { Center, Context } from "@/lib/db/context";
import { actInCenter, inCenter } from "@/lib/db/tenant";
import { civilDate } from "@/lib/domain/base/civil-date";
import { stepToMeet } from "@/lib/domain/incubation/registration-step";
import { planCeremony } from "@/lib/usecases/admission/ceremony";
import { issueAgreement } from "@/lib/usecases/admission/issue/issue";
import { attachToObjection } from "@/lib/usecases/admission/objection/objection-file";
import { recordObjection } from "@/lib/usecases/admission/objection/objection-letter";
import { issueProof } from "@/lib/usecases/admission/proof";
import { attachScan } from "@/lib/usecases/admission/signing/signing-file";
import { addFile } from "@/lib/usecases/center/file";
import { addForm } from "@/lib/usecases/center/form";
import { saveQuestion } from "@/lib/usecases/center/form-question";
import { sendInvitation } from "@/lib/usecases/center/invitation";
import { saveMessageTemplate } from "@/lib/usecases/center/message-template";
import { publishNews, writeNews } from "@/lib/usecases/center/news";
import { attachToNews } from "@/lib/usecases/center/news-file";
import { saveOptionList } from "@/lib/usecases/center/option-list";
import { attachSitePhoto } from "@/lib/usecases/center/site-photo";
import { addAssisted } from "@/lib/usecases/community/assisted/assisted";
import { approveExport, requestExport, takeExport } from "@/lib/usecases/community/assisted/assisted-export";
import { openAssisted } from "@/lib/usecases/community/assisted/assisted-opening";
import { checkTallies } from "@/lib/usecases/community/tally-import";
import { confirmManyHours } from "@/lib/usecases/community/volunteer/hours";
import { checkTeams } from "@/lib/usecases/community/volunteer/team-import";
import { assessCapacity } from "@/lib/usecases/incubation/capacity";
import { signAgreements } from "@/lib/usecases/incubation/entry";
import { bookHourFor } from "@/lib/usecases/incubation/guidance/booking";
import { attachToMilestone } from "@/lib/usecases/incubation/plan/milestone-file";
import { startPlan } from "@/lib/usecases/incubation/plan/plan";
import { addTemplate } from "@/lib/usecases/incubation/plan/template";
import { attachPaper } from "@/lib/usecases/incubation/registration/case";
import { checkTakeover } from "@/lib/usecases/incubation/takeover/sheet";
import { attachToTraining } from "@/lib/usecases/incubation/training/training-file";
import { refuseChange } from "@/lib/usecases/projects/change/change";
import { attachToHonour } from "@/lib/usecases/projects/giving/honour";
import { addBar } from "@/lib/usecases/recruitment/bar/bar";
import { attachToCall } from "@/lib/usecases/recruitment/call/call-file";
import { sealFor } from "@/lib/usecases/recruitment/own-application";
import { hashQueryCode } from "@/lib/usecases/recruitment/query-secret";
import { writeActivity } from "@/lib/usecases/registry/activity";
import { checkCensusSheet } from "@/lib/usecases/registry/census/sheet";
import { addPerson } from "@/lib/usecases/registry/person-record";
import { noteVisit } from "@/lib/usecases/review/appraisal-visit";
import { attachToVisit } from "@/lib/usecases/review/visit-photo";
import {
  actorIn,
  makeDraftedNotice,
  makeSigningCall,
  noticeText,
} from "../../support/admission/signing-call";
import { makeTemplate } from "../../support/admission/templates";
import { makeCertificate } from "../../support/center/certificates";
import { receivedAs } from "../../support/center/files";
import { writtenQuestion } from "../../support/center/questions";
import { plainAssisted } from "../../support/community/assisted-world";
import { makeWorker } from "../../support/community/community-world";
import { makeOrders } from "../../support/community/orders";
import { makePeople, tallyCells, teamCells } from "../../support/community/people";
import {
  makeApplication,
  makeCall,
  makeCenter,
  makeCohort,
  makeCriteria,
  makeIncubatee,
  makePerson,
  type ownerClient,
  type Person,
  visitOf,
} from "../../support/factories";
import { makeFilings } from "../../support/incubation/filings";
import { offeredHour } from "../../support/incubation/guidance";
import { makeLearning } from "../../support/incubation/learning";
import { makeLeavers } from "../../support/incubation/leaving-world";
import { agreedPlan, plainAssessment, plainTemplate } from "../../support/incubation/plans";
import { makeReport } from "../../support/incubation/reports";
import {
  makeAllocation,
  makeBooking,
  makeExchange,
  makeExchangeRules,
  makeVenues,
} from "../../support/incubation/space";
import { takeoverCells } from "../../support/incubation/takeover";
import { ownerPool } from "../../support/machine/database";
import { makeRepresentative } from "../../support/portal-world";
import { makeGiving } from "../../support/projects/giving";
import { makeDisputed, makeSpending } from "../../support/projects/project-money";
import { makeFund, makePayments, makeProject } from "../../support/projects/projects";
import { makeSupervision } from "../../support/projects/supervision";
import { censusCells } from "../../support/registry/census";
import {
  makeCensus,
  makeOrganizationNamed,
  makeRegistry,
  plainActivity,
} from "../../support/registry/registry";
import { nth, reviewWorld } from "../../support/review/review-world";

/** Stands in every text of the first center that another center's screen could show by mistake. */
export const secret = "甲中心内部";

const queryCode = "ABCDEFGH";
const calendarDay = "2022-05-04";

/** Records of the factories' own making have dull names, which say nothing of where they belong. */
async function nameTheRest(center: Center, staff: Person): Promise<void> {
  for (const table of ["cohorts", "applications"]) {
    await ownerPool().query(
      `update ${table} set name = $1 || name where center_id = $2 and name not like $1 || '%'`,
      [secret, center.id],
    );
  }
  await ownerPool().query("update memberships set name = $1 || name where user_id = $2", [secret, staff.id]);
}

/** Points, totals and score of the two sheets that are in, as no other figure is written; the third is still owed. */
export const sealed = ["41.37", "38.91", "80.28", "40.63", "37.19", "77.82", "79.05"];

/** What belongs to one organization, of which another one of the same center must see nothing. */
async function ownRecords(ctx: Context, organization: { id: string }, mentor: Person, leaving: string) {
  const own = { centerId: ctx.center.id, organizationId: organization.id };
  const cohort = await ctx.db.cohort.findFirstOrThrow({ where: { number: 77 } });
  const incubatee = await ctx.db.incubatee.create({
    data: { ...own, cohortId: cohort.id, startedOn: new Date("2022-01-10"), endsOn: new Date("2023-01-09") },
  });
  await ctx.db.agreement.create({ data: { ...own, number: `${secret}协议` } });
  const ownAgreement = await ctx.db.agreement.create({
    data: {
      ...{ ...own, number: "AB-2022-00-901", issuedAt: ctx.now, digest: "0".repeat(64) },
      text: { title: `${secret}协议`, clauses: [{ text: `${secret}条款`, plain: true, parts: [] }] },
      fields: { 组织名称: secret },
    },
  });
  const ownAgreementFile = receivedAs(`${secret}签署件.pdf`);
  await addFile(ctx, { type: "agreement", id: ownAgreement.id }, "signed", {
    ...{ file: ownAgreementFile, part: "scan", organizationId: organization.id },
  });
  await ctx.db.organizationPage.create({
    data: { ...own, introduction: `${secret}简介`, shown: true, updatedAt: ctx.now },
  });
  const pagePicture = receivedAs(`${secret}合影.jpg`, "jpeg");
  await addFile(ctx, { type: "organization", id: organization.id }, "pagePicture", {
    ...{ file: pagePicture, organizationId: organization.id },
  });
  const oldAgreement = receivedAs(`${secret}旧协议.pdf`);
  await addFile(ctx, { type: "incubatee", id: incubatee.id }, "signed", {
    ...{ file: oldAgreement, organizationId: organization.id },
  });
  const person = await ctx.db.person.create({
    data: { centerId: ctx.center.id, name: `${secret}导师`, title: "教授", userId: mentor.id },
  });
  const ownGuidance = await ctx.db.guidance.create({
    data: {
      ...own,
      personId: person.id,
      mentor: person.name,
      startsAt: new Date("2022-02-01T01:00:00Z"),
      endsAt: new Date("2022-02-01T02:00:00Z"),
      place: "会议室",
      topic: `${secret}议题`,
    },
  });
  const { milestone: ownMilestone } = await agreedPlan(ctx, incubatee.id, `${secret}本机构里程碑`);
  const ownMilestoneFile = receivedAs(`${secret}本机构纪要.pdf`);
  await attachToMilestone(ctx, { milestone: ownMilestone.id, file: ownMilestoneFile });
  const leavers = await makeLeavers(ctx, incubatee.id, leaving, secret);
  const supervised = await makeProject(ctx, {
    ...{ lead: organization.id, begun: true, name: `${secret}督导项目` },
  });
  const supervision = await makeSupervision(ctx, supervised.id, leavers.evaluators.id, secret);
  const proofOfRepair = receivedAs(`${secret}整改佐证.pdf`);
  await addFile(ctx, { type: "finding", id: supervision.finding }, "attachment", {
    ...{ file: proofOfRepair, organizationId: organization.id },
  });
  const reporting = await makeReport(ctx, incubatee, secret);
  const steps = [stepToMeet({ title: `${secret}场所`, threshold: null })];
  const road = { kind: "filing" as const, form: "community", openedOn: new Date("2022-01-10"), steps };
  const { placeId } = await ctx.db.organization.findFirstOrThrow({
    where: { centerId: ctx.center.id, id: organization.id },
  });
  const ownRegistration = await ctx.db.registrationCase.create({ data: { ...own, ...road, placeId } });
  const ownPaper = receivedAs(`${secret}场所证明.pdf`);
  await attachPaper(ctx, { registration: ownRegistration.id, part: "step1", file: ownPaper });
  const certified = { words: secret, organizationId: organization.id };
  const certificate = await makeCertificate(
    ctx,
    { type: "graduation", id: leavers.graduation.id },
    certified,
  );
  const items = [{ what: `${secret}钥匙`, condition: null, settled: false }];
  const handedBack = {
    incubateeId: incubatee.id,
    direction: "moveOut" as const,
    dueOn: new Date("2022-02-01"),
  };
  const handover = await ctx.db.handover.create({ data: { ...own, ...handedBack, items } });
  const told = { grounds: ["sublet"], facts: `${secret}转租`, servedBy: "post", servedByName: "王芳" };
  const days = { servedOn: new Date("2022-01-20"), answerBy: new Date("2022-02-20") };
  const eviction = await ctx.db.evictionNotice.create({
    data: { ...own, incubateeId: incubatee.id, ...told, ...days },
  });
  const statementPaper = receivedAs(`${secret}排班表.pdf`);
  await addFile(ctx, { type: "evictionNotice", id: eviction.id }, "attachment", {
    ...{ file: statementPaper, organizationId: organization.id },
  });
  const signedUp = await ctx.db.enrolment.findFirstOrThrow({ where: own });
  await makeCertificate(ctx, { type: "enrolment", id: signedUp.id }, certified);
  return {
    leavers,
    handover,
    eviction,
    pageShown: organization.id,
    pagePicture,
    resident: incubatee.id,
    oldAgreement,
    statementPaper,
    ownAgreement,
    ownAgreementFile,
    ownGuidance,
    ownMilestone,
    ownMilestoneFile,
    ownRegistration,
    ownPaper,
    reporting,
    certificate,
    supervision,
    proofOfRepair,
  };
}

/** A center with a record of every kind, in a state in which its own people could act on it. */
export async function theirWorld(owner: ReturnType<typeof ownerClient>) {
  const center = await makeCenter(owner, { name: `${secret}孵化中心` });
  const review = await reviewWorld(owner, { center, step: 0.01 });
  await review.markAll([[[41.37, 38.91], [40.63, 37.19], null]]);
  const text = { ...noticeText, title: `${secret}公示` };
  const applications = ["一", "二", "三", "四"].map((name) => ({ name: secret + name }));
  const signing = await makeSigningCall(center, review.staff, { applications }, text);
  const drafted = await makeDraftedNotice(center, review.staff, {}, text);
  const early = await inCenter(visitOf(center, review.staff, "call.prepare", "2021-12-26"), async (ctx) => {
    const preparing = await makeCall(ctx, { state: "preparing", name: `${secret}批次` });
    await makeCriteria(ctx, preparing);
    const recruiting = await makeCall(ctx, {
      state: "recruiting",
      name: `${secret}招募`,
      title: `${secret}招募公告`,
      closesOn: "2022-02-28",
    });
    await makeCriteria(ctx, recruiting);
    const application = await makeApplication(ctx, recruiting, { name: `${secret}申请` });
    const barred = await makeOrganizationNamed(ctx, `${secret}违约组织`);
    const bar = await addBar(ctx, {
      ...{ organizationId: barred.id, projectId: null, document: null, reason: `${secret}违约` },
      ...{ startsOn: civilDate("2021-12-01"), endsOn: civilDate("2024-11-30") },
    });
    const queryCodeHash = hashQueryCode(application.receipt, queryCode);
    await ctx.db.application.updateMany({ where: { id: application.id }, data: { queryCodeHash } });
    const own = { receipt: application.receipt, seal: sealFor(ctx, application.receipt, queryCodeHash) };
    await ctx.db.calendarDay.create({
      data: { centerId: center.id, day: new Date(calendarDay), kind: "rest", name: `${secret}假日` },
    });
    const cohort = await makeCohort(ctx, { number: 77 });
    const incubatee = await makeIncubatee(ctx, cohort, { name: `${secret}在孵组织` });
    await assessCapacity(ctx, { ...plainAssessment, incubatee: incubatee.id });
    await checkTakeover(ctx, { file: takeoverCells(`${secret}老组织`) });
    const takeover = await ctx.db.checkedSheet.findFirstOrThrow({
      where: { centerId: center.id, kind: "takeover" },
    });
    const planTemplate = await addTemplate(ctx, { ...plainTemplate, name: `${secret}模板` });
    await startPlan(ctx, { incubatee: incubatee.id, planTemplate: planTemplate.id });
    const { milestone } = await agreedPlan(ctx, incubatee.id, `${secret}里程碑`);
    const guidanceHour = await offeredHour(ctx, `${secret}导师`);
    const taken = await offeredHour(ctx, `${secret}另一位导师`);
    const guidance = await bookHourFor(ctx, {
      guidanceHour: taken.id,
      organization: incubatee.organizationId,
      topic: `${secret}指导`,
    });
    const milestoneFile = receivedAs(`${secret}纪要.pdf`);
    await attachToMilestone(ctx, { milestone: milestone.id, file: milestoneFile });
    const capacity = await ctx.db.capacityAssessment.findFirstOrThrow({ where: { centerId: center.id } });
    const news = {
      title: `${secret}动态`,
      kind: "activity" as const,
      body: "正文",
      happenedOn: civilDate("2021-12-26"),
    };
    const draftedNews = await writeNews(ctx, news);
    const publishedNews = await writeNews(ctx, news);
    await publishNews(ctx, { news: publishedNews.id });
    const newsFile = receivedAs(`${secret}附件.pdf`);
    await attachToNews(ctx, { news: draftedNews.id, file: newsFile });
    const publishedNewsFile = receivedAs(`${secret}附件.pdf`);
    await attachToNews(ctx, { news: publishedNews.id, file: publishedNewsFile });
    const callFile = receivedAs(`${secret}申请表.docx`, "docx");
    await attachToCall(ctx, { call: recruiting, file: callFile });
    const ownFile = receivedAs(`${secret}章程.pdf`);
    await addFile(ctx, { type: "application", id: application.id }, "material", { file: ownFile });
    const sheetFile = receivedAs(`${secret}章程.pdf`);
    const sheet = { type: "application" as const, id: nth(review.applications, 0).id };
    await addFile(ctx, sheet, "material", { file: sheetFile });
    const asked = { centerId: center.id, callId: recruiting.id, position: 0, name: `${secret}材料` };
    const material = await ctx.db.requiredMaterial.create({ data: { ...asked, callId: preparing.id } });
    await ctx.db.requiredMaterial.create({ data: asked });
    // Asked of an application whose state stays as it is: what matters is whose it is.
    const correction = await ctx.db.correction.create({
      data: {
        centerId: center.id,
        applicationId: application.id,
        number: 1,
        items: [{ item: "field:profile", label: `${secret}情况`, reason: `${secret}原因` }],
        dueOn: new Date("2022-02-10"),
        issuedAt: ctx.now,
        issuedByName: "王芳",
      },
    });
    const appraised = await makeCall(ctx, { state: "reviewing", method: "appraisal" });
    const turnedDown = await makeApplication(ctx, appraised, { state: "refused", name: `${secret}未通过` });
    const ground = await ctx.db.condition.create({
      data: {
        ...{ centerId: center.id, callId: appraised.id, kind: "exclusion", position: 9 },
        text: `${secret}情形`,
      },
    });
    await ctx.db.checkItem.create({
      data: {
        ...{ centerId: center.id, applicationId: turnedDown.id, item: `condition:${ground.id}` },
        ...{ verdict: "deficient", checkedById: review.staff.id, checkedByName: "王芳", checkedAt: ctx.now },
      },
    });
    const looked = await makeApplication(ctx, appraised, { state: "passed", name: `${secret}被走访组织` });
    const { visit } = await noteVisit(ctx, {
      application: looked.id,
      visitedOn: civilDate("2021-12-20"),
      place: `${secret}地点`,
      met: "李敏",
      note: `${secret}情况`,
    });
    const visitFile = receivedAs(`${secret}走访.jpg`, "jpeg");
    await attachToVisit(ctx, { visit, file: visitFile });
    const sitePhoto = receivedAs(`${secret}照片.jpg`, "jpeg");
    await attachSitePhoto(ctx, { file: sitePhoto });
    const form = await addForm(ctx, { name: `${secret}申请表`, from: null });
    await saveOptionList(ctx, { list: "stage", words: secret, retired: null });
    await saveQuestion(ctx, { ...writtenQuestion, form: form.id, label: `${secret}问题` });
    const person = await addPerson(ctx, {
      name: `${secret}人员`,
      title: "社会工作师",
      mobile: null,
      note: null,
      namesake: false,
    });
    const invitation = await sendInvitation(ctx, {
      name: `${secret}受邀人`,
      contact: null,
      roles: ["staff"],
      personId: null,
    });
    const { place, organization, body } = await makeRegistry(ctx, secret);
    const orders = await makeOrders(ctx, secret, { place: place.id, organization: organization.id });
    const filings = await makeFilings(ctx, secret, { organization: organization.id, person: person.id });
    const { site, room, seat } = await makeVenues(ctx, secret);
    const organizationId = organization.id;
    const allocation = await makeAllocation(ctx, { venueId: seat.id, organizationId, since: "2021-12-01" });
    const booking = await makeBooking(ctx, { venueId: room.id, organizationId, at: "2022-01-20T01:00:00Z" });
    const { given: rule } = await makeExchangeRules(ctx);
    await ctx.db.exchangeRule.updateMany({ where: { id: rule }, data: { name: `${secret}场地` } });
    const exchange = await makeExchange(ctx, {
      organizationId,
      ruleId: rule,
      direction: "given",
      credit: 4,
      on: "2021-12-20",
      state: "proposed",
    });
    const space = { site, room, seat, allocation, booking, rule, exchange };
    const giving = await makeGiving(ctx, secret, organizationId);
    const certificate = receivedAs(`${secret}证书.pdf`);
    await attachToHonour(ctx, { honour: giving.honour, file: certificate });
    const awarded = { type: "honour" as const, id: giving.honour };
    await makeCertificate(ctx, awarded, { words: secret, organizationId });
    const activity = await writeActivity(ctx, {
      ...plainActivity,
      title: `${secret}活动`,
      kind: "training",
      heldOn: civilDate("2021-12-26"),
      placeId: place.id,
      organizations: [organization.id],
      bodies: [body.id],
      attendances: 30,
    });
    const people = await makePeople(ctx, secret, { place: place.id, organization: organization.id });
    await confirmManyHours(ctx, { records: [people.hours] });
    const hoursProof = await makeCertificate(
      ctx,
      { type: "volunteer", id: people.volunteer },
      { words: secret, organizationId: organization.id },
    );
    const census = await makeCensus(ctx, secret, { place: place.id, organization: organization.id });
    await checkCensusSheet(ctx, { file: censusCells({ name: `${secret}会`, place: `${secret}社区` }) });
    const censusSheet = await ctx.db.checkedSheet.findFirstOrThrow({
      where: { centerId: center.id, kind: "censusSheet" },
    });
    await checkTallies(ctx, { file: tallyCells({ name: `${secret}汇总` }) });
    const tallySheet = await ctx.db.checkedSheet.findFirstOrThrow({
      where: { centerId: center.id, kind: "tallySheet" },
    });
    await checkTeams(ctx, { file: teamCells({ name: `${secret}待导入的队` }) });
    const teamSheet = await ctx.db.checkedSheet.findFirstOrThrow({
      where: { centerId: center.id, kind: "teamSheet" },
    });
    const learning = await makeLearning(ctx, secret, organization.id);
    const fund = await makeFund(ctx, { name: `${secret}资金` });
    const project = await makeProject(ctx, {
      ...{ name: `${secret}项目`, lead: organization.id, fundId: fund.id },
    });
    const payments = await makePayments(ctx, project.id);
    const spending = await makeSpending(ctx, secret, organization.id);
    const disputed = await makeDisputed(ctx, spending.working, secret);
    const decided = await ctx.db.projectChange.create({
      data: {
        ...{ centerId: ctx.center.id, projectId: project.id, kind: "suspend", reason: `${secret}暂停` },
        ...{
          effectiveOn: ctx.now,
          requestedById: randomUUID(),
          requestedByName: "李强",
          requestedAt: ctx.now,
        },
      },
    });
    await refuseChange(ctx, { change: decided.id, reason: `${secret}不批准` });
    const planLine = await ctx.db.planLine.findFirstOrThrow({ where: { projectId: project.id } });
    const trainingFile = receivedAs(`${secret}讲义.pdf`);
    await attachToTraining(ctx, { training: learning.training.id, file: trainingFile });
    const leaving = await makeIncubatee(ctx, cohort, { name: `${secret}待出壳组织`, legalStatus: "team" });
    const registry = {
      census: { ...census, sheet: censusSheet.id, tallySheet: tallySheet.id },
      people: { ...people, teamSheet: teamSheet.id, proof: hoursProof.id },
      fund,
      project,
      planLine,
      payments,
      spending,
      disputed,
      person,
      place,
      organization,
      body,
      activity,
      trainingFile,
      leaving,
      ...learning,
    };
    // What the notice of the call that signs has left to be said.
    const message = await ctx.db.message.findFirstOrThrow({
      where: { centerId: center.id, state: "waiting" },
    });
    const words = { subject: `${secret}主题`, body: `${secret}正文` };
    await saveMessageTemplate(ctx, { occasion: "applicationReceived", channel: "email", ...words });
    const files = {
      visit: { id: visit },
      visitFile,
      milestoneFile,
      newsFile,
      publishedNewsFile,
      callFile,
      ownFile,
      sheetFile,
      sitePhoto,
    };
    return {
      ...files,
      filings,
      bar,
      preparing,
      recruiting,
      application,
      correction,
      own,
      form,
      incubatee,
      ...space,
      giving,
      orders,
      certificate,
      capacity,
      guidance,
      guidanceHour,
      planTemplate,
      takeover,
      milestone,
      material,
      draftedNews,
      publishedNews,
      invitation,
      message,
      ...registry,
    };
  });
  const desk = actorIn(center, review.staff);
  const objection = await desk("objection.edit", "2022-01-24", recordObjection, {
    notice: signing.notice.id,
    applicationId: nth(signing.applications, 2).id,
    receivedOn: civilDate("2022-01-20"),
    objector: `${secret}异议人`,
    contact: `${secret}联系方式`,
    grounds: `${secret}理由`,
  });
  const objectionFile = receivedAs(`${secret}来信.pdf`);
  await desk("objection.edit", "2022-01-24", attachToObjection, {
    objection: objection.id,
    file: objectionFile,
  });
  await nameTheRest(center, review.staff);

  const mentor = await makePerson(owner, center, ["mentor"]);
  const newcomer = await makePerson(owner, null, []);
  const representative = await makeRepresentative(owner, center, newcomer, early.organization);
  const worker = await makeWorker(owner, center, await makePerson(owner, null, []), early.place);
  const { leavers, ...own } = await inCenter(
    visitOf(center, review.staff, "incubatee.view", "2022-01-10"),
    (ctx) => ownRecords(ctx, early.organization, mentor, early.leaving.organizationId),
  );
  const helped = await actInCenter(
    visitOf(center, worker, "assisted.edit", "2022-01-25", { place: early.place.id }),
    async (ctx) => {
      const person = { ...plainAssisted("2022-01-25"), name: `${secret}人`, placeId: early.place.id };
      const { id: assisted } = await addAssisted(ctx, person);
      const { access: opening } = await openAssisted(ctx, { assisted, reason: `${secret}走访` });
      const { id: exported } = await requestExport(ctx, { reason: `${secret}名单` });
      const { id: taken } = await requestExport(ctx, { reason: `${secret}走访名单` });
      return { assisted, opening, exported, taken };
    },
  );
  const manager = await makePerson(owner, center, ["manager"]);
  await actInCenter(visitOf(center, manager, "assistedExport.decide", "2022-01-25"), (ctx) =>
    approveExport(ctx, { exported: helped.taken, reason: "节前走访" }),
  );
  await actInCenter(
    visitOf(center, worker, "assisted.export", "2022-01-25", { place: early.place.id }),
    (ctx) => takeExport(ctx, { exported: helped.taken }),
  );
  const signed = nth(signing.agreements, 1);
  const receipt = nth(signing.applications, 0).receipt;
  const queryCodeHash = hashQueryCode(receipt, queryCode);
  const signingOwn = await inCenter(
    visitOf(center, review.staff, "agreement.sign", "2022-01-25"),
    async (ctx) => {
      await ctx.db.application.updateMany({ where: { receipt }, data: { queryCodeHash } });
      return { receipt, seal: sealFor(ctx, receipt, queryCodeHash) };
    },
  );
  const scan = receivedAs(`${secret}委托书.pdf`);
  await inCenter(visitOf(center, review.staff, "agreement.sign", "2022-01-25"), async (ctx) => {
    const day = civilDate("2022-01-25");
    await signAgreements(ctx, {
      call: signing.call.id,
      agreements: [signed.id],
      side: "both",
      signedOn: day,
    });
    const { number } = nth(signing.agreements, 0);
    await attachScan(ctx, { agreement: number, part: "authorization", file: scan });
  });

  const ceremony = await inCenter(visitOf(center, review.staff, "ceremony.edit", "2022-01-25"), (ctx) =>
    planCeremony(ctx, {
      name: `${secret}签约仪式`,
      heldOn: civilDate("2022-01-25"),
      place: "民福街1号",
      note: null,
      agreements: [nth(signing.agreements, 0).id],
    }),
  );
  const template = await inCenter(
    visitOf(center, review.staff, "agreementTemplate.edit", "2022-01-25"),
    async (ctx) => {
      const id = await makeTemplate(ctx, `${secret}协议`);
      const terms = {
        startsOn: civilDate("2022-03-01"),
        months: 12,
        place: null,
        deposit: null,
        residencyMode: "onSite" as const,
      };
      await issueAgreement(ctx, { ...terms, template: id, agreement: nth(signing.agreements, 0).id });
      return { id };
    },
  );
  const proof = await inCenter(visitOf(center, review.staff, "agreement.sign", "2022-01-25"), (ctx) =>
    issueProof(ctx, {
      kind: "agreement",
      title: `${secret}协议`,
      holder: `${secret}组织`,
      organizationId: null,
      subject: { type: "agreement", id: nth(signing.agreements, 0).id },
      digest: null,
    }),
  );
  return {
    template,
    ...own,
    mentor,
    representative,
    worker,
    helped,
    proof,
    scan,
    ceremony,
    signingOwn,
    center,
    staff: review.staff,
    panelist: nth(review.seats, 2),
    expert: await inCenter(visitOf(center, review.staff, "panel.compose", "2022-01-14"), (ctx) =>
      ctx.db.expert.findFirstOrThrow({ where: { person: { name: nth(review.seats, 2).name } } }),
    ),
    reviewing: review.call,
    seats: review.seats,
    sheet: nth(review.applications, 0),
    points: review.typed("1", "1"),
    objection,
    objectionFile,
    closedNotice: signing.notice,
    signing: signing.call,
    agreement: nth(signing.agreements, 0),
    draftedNotice: drafted.notice,
    ranked: drafted.call,
    queryCode,
    calendarDay,
    ...early,
    ...leavers,
  };
}

export type Theirs = Awaited<ReturnType<typeof theirWorld>>;
