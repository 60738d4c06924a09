import type { Center } from "@/lib/db/context";
import type { Actor } from "@/lib/domain/access";
import { addDays, type CivilDate } from "@/lib/domain/base/civil-date";
import { usualWords } from "@/lib/domain/center/option-list";
import { batchName } from "@/lib/domain/recruitment/batch-name";
import { incubationTerms } from "@/lib/domain/recruitment/call/call-defaults";
import { wholeDays } from "@/lib/domain/recruitment/call/call-phase";
import { draftNotice, proposeNotice } from "@/lib/usecases/admission/notice-draft";
import { publishNotice } from "@/lib/usecases/admission/notice-publication";
import { prepareCall, publishCall } from "@/lib/usecases/recruitment/call/call";
import { concludeAppraisal, confirmAppraisal } from "@/lib/usecases/review/appraisal-conclusion";
import { saveOpinion, submitOpinion } from "@/lib/usecases/review/appraisal-opinion";
import { noteVisit } from "@/lib/usecases/review/appraisal-visit";
import { startReview } from "@/lib/usecases/review/review";
import { apply, type Batch, type CallPlan, check, plainCallRules } from "./batch";
import { act, look, moment } from "./visits";

// Gujiao's way of 2024: no panel, two of the staff look into each applicant and visit, the suitable are one list.

const findings = [
  {
    leader: "退休教师，发起人之一，全职投入，社区里都认识。",
    basics: "骨干七人，有章程和值班表，每周活动两次，台账齐全。",
    model: "为独居老人送餐和陪诊，低偿服务加志愿者，可以持续。",
    finance: "收支由两人分管，每月公开一次，没有欠款。",
  },
  {
    leader: "社区志愿者骨干，兼职负责，能保证每周三天在岗。",
    basics: "成员五人，制度刚建立，已办活动十余场，有照片和签到。",
    model: "放学后托管和亲子阅读，家长分担材料费，场地由社区提供。",
    finance: "收入以项目补助为主，票据齐全，还没有独立账户。",
  },
  {
    leader: "负责人另有三处任职，面谈时对服务内容说不清。",
    basics: "登记的六名成员中四人没有参加过活动。",
    model: "以收费培训为主，公益内容很少。",
    finance: "没有账目，收入去向说不清。",
  },
] as const;

/** Of nine applicants one is refused in the check, two are found unsuitable, and one waits as the reserve. */
const unsuitable = [4, 7];
const places = 5;

interface Staff {
  first: Actor;
  second: Actor;
}

async function openCall(center: Center, staff: Actor, plan: CallPlan): Promise<Batch> {
  const eve = moment(addDays(plan.opensOn, -1), "16:30");
  const { number, opensOn, closesOn, reviewOn, quota, body } = plan;
  await act(center, staff, "call.prepare", eve, (ctx) =>
    prepareCall(ctx, {
      ...incubationTerms,
      number,
      name: batchName(number),
      title: `${center.name}${batchName(number)}社会组织入驻招募公告`,
      body,
      guide: null,
      method: "appraisal",
      opensOn,
      closesOn,
      reviewOn,
      ...wholeDays,
      quota,
      categories: [...usualWords.category],
      formId: null,
      criteria: [],
      rules: plainCallRules,
    }),
  );
  return act(center, staff, "call.publish", eve, async (ctx) => {
    const call = await ctx.db.call.findFirstOrThrow({
      where: { kind: "incubation", number },
      select: { id: true, kind: true, number: true },
    });
    await publishCall(ctx, { callId: call.id });
    return call;
  });
}

/** Two opinions of each applicant, a visit to every other one, and the conclusion in which both agree. */
async function appraise(center: Center, { first, second }: Staff, batch: Batch, day: CivilDate) {
  const applicants = await look(center, (ctx) =>
    ctx.db.application.findMany({
      where: { callId: batch.id, state: "passed" },
      orderBy: { receipt: "asc" },
      select: { id: true, leaderName: true },
    }),
  );
  for (const [at, { id: application, leaderName }] of applicants.entries()) {
    const suits = !unsuitable.includes(at);
    const conclusion = suits ? ("suitable" as const) : ("unsuitable" as const);
    const found = suits ? (findings[at % 2] ?? findings[0]) : findings[2];
    const reason = suits ? "需求明确，团队稳定，符合基地功能。" : "公益性不足，团队不实。";
    if (at % 2 === 0)
      await act(center, first, "appraisal.give", moment(day, `${9 + at}:10`), (ctx) =>
        noteVisit(ctx, {
          application,
          visitedOn: day,
          place: "组织日常活动的社区活动室",
          met: `${leaderName}（负责人）`,
          note: suits
            ? "正在开展活动，到场二十余人，签到和台账当场看过。"
            : "约定时间无人在场，改为电话了解。",
        }),
      );
    for (const [turn, appraiser] of [first, second].entries()) {
      const when = moment(addDays(day, 1 + turn), `${9 + at}:30`);
      await act(center, appraiser, "appraisal.give", when, async (ctx) => {
        await saveOpinion(ctx, { application, version: 0, ...found, conclusion, reason });
        return submitOpinion(ctx, { application });
      });
    }
    await act(center, first, "appraisal.conclude", moment(addDays(day, 4), `${9 + at}:00`), (ctx) =>
      concludeAppraisal(ctx, { application, conclusion, reason: `两人意见一致。${reason}` }),
    );
  }
  const fit = applicants.filter((_, at) => !unsuitable.includes(at));
  return fit.slice(0, places).map(({ id }) => id);
}

/** A call of Gujiao from its publication to the notice that runs today. */
export async function appraisedCall(
  center: Center,
  staff: Staff,
  today: CivilDate,
  { number, serials }: { number: number; serials: readonly number[] },
): Promise<void> {
  const { first, second } = staff;
  const plan: CallPlan = {
    number,
    body: "基地面向全市公开招募入驻社会组织。由两名工作人员了解机构负责人、基本情况、业务模式和财务状况，并实地走访，符合要求的签订入驻协议。",
    opensOn: addDays(today, -40),
    closesOn: addDays(today, -26),
    reviewOn: addDays(today, -18),
    quota: places,
    criteria: [],
  };
  const batch = await openCall(center, first, plan);
  await apply(center, plan, { name: "古交市", division: "140181" }, serials);
  await check(center, [first, second], batch, addDays(today, -22), [2]);
  const begin = addDays(today, -18);
  await act(center, first, "review.start", moment(begin, "08:30"), (ctx) =>
    startReview(ctx, { call: batch.id }),
  );
  const admitted = await appraise(center, staff, batch, begin);
  await act(center, first, "appraisal.confirm", moment(addDays(begin, 6), "10:00"), (ctx) =>
    confirmAppraisal(ctx, {
      call: batch.id,
      admitted,
      reason: "按需求迫切和已有服务先后确定，其余列为候补。",
    }),
  );
  const noon = moment(addDays(today, -2), "10:00");
  const notice = await act(center, first, "notice.draft", noon, async (ctx) => {
    const { proposal, why } = await proposeNotice(ctx, { call: batch });
    if (!proposal) throw new Error(why ?? "no proposal");
    const { title, body, contact, period } = proposal;
    return draftNotice(ctx, { call: batch.id, title, body, contact, ...period });
  });
  await act(center, first, "notice.publish", noon, (ctx) => publishNotice(ctx, { notice: notice.id }));
}
