import type { Center, Context } from "@/lib/db/context";
import { inCenter } from "@/lib/db/tenant";
import { civilDate } from "@/lib/domain/base/civil-date";
import { formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { conditionKinds, usualConditions } from "@/lib/domain/recruitment/call/condition";
import { usualMaterials } from "@/lib/domain/recruitment/call/required-material";
import { addForm } from "@/lib/usecases/center/form";
import { saveQuestion } from "@/lib/usecases/center/form-question";
import { sendInvitation } from "@/lib/usecases/center/invitation";
import { addBar } from "@/lib/usecases/recruitment/bar/bar";
import { sealFor } from "@/lib/usecases/recruitment/own-application";
import { writtenQuestion } from "../../support/center/questions";
import {
  makeApplication,
  makeCall,
  makeCriteria,
  makeMark,
  type Person,
  visitOf,
} from "../../support/factories";
import { makeOrganizationNamed } from "../../support/registry/registry";
import { makeRankedCall } from "../../support/review/ranked-call";
import { nth, reviewWorld } from "../../support/review/review-world";
import { owner } from "../ground";

/** A call in each of its stages until it is ranked, and what calls are made of. */
export async function recruitmentShown(center: Center, staff: Person) {
  const review = await reviewed(center);
  const appraised = await inCenter(visitOf(center, staff, "call.prepare", "2022-01-25"), async (ctx) => {
    const call = await makeCall(ctx, { state: "reviewing", method: "appraisal", quota: 2 });
    const { receipt } = await makeApplication(ctx, call, { state: "passed" });
    await makeApplication(ctx, call, { state: "passed" });
    return { appraised: `${call.number}`, appraisedReceipt: receipt };
  });
  const { own, ...calls } = await inCenter(visitOf(center, staff, "call.prepare", "2022-01-25"), begun);
  const form = await inCenter(visitOf(center, staff, "form.edit", "2022-01-25"), asked);
  return { panelist: review.panelist, own, records: { ...review.records, ...appraised, ...calls, ...form } };
}

async function reviewed(center: Center) {
  const review = await reviewWorld(owner, { center, applicants: 5, panelists: 3, quota: 2 });
  await review.markAll([
    [
      [45, 40],
      [44, 41],
      [43, 42],
    ],
    [null, [40, 40], [30, 30]],
    [[30, 30], [20, 20], null],
  ]);
  const [judge, started] = [nth(review.seats, 0), nth(review.applications, 1)];
  await review.read((ctx) => makeMark(ctx, judge, started, { [nth(review.criteria, 0).id]: 40 }, "draft"));
  return {
    panelist: judge.person,
    records: {
      call: `${review.call.number}`,
      marked: nth(review.applications, 0).receipt,
      started: started.receipt,
      unmarked: nth(review.applications, 3).receipt,
      member: judge.person.id,
    },
  };
}

/** A ranked call, one in preparation and one that is open, with applications before their check. */
async function begun(ctx: Context) {
  const ranked = await makeRankedCall(ctx, { reserve: 1 });
  const preparing = await makeCall(ctx, { opensOn: "2022-02-10", closesOn: "2022-02-20" });
  const open = await makeCall(ctx, { state: "recruiting", opensOn: "2022-01-20", closesOn: "2022-02-03" });
  for (const call of [preparing, open]) {
    await makeCriteria(ctx, call);
    await callParts(ctx, call);
  }
  const venture = await makeRankedCall(ctx, {
    call: { kind: "venture" },
    applications: [{ projectName: "银龄互助", askedFen: 5_000_000n }],
  });
  const venturePreparing = await makeCall(ctx, {
    kind: "venture",
    opensOn: "2022-02-10",
    closesOn: "2022-02-20",
  });
  const barred = await makeOrganizationNamed(ctx, "城北互助中心");
  const bar = await addBar(ctx, {
    ...{ organizationId: barred.id, projectId: null, reason: "中期评估不合格，拒不整改", document: null },
    ...{ startsOn: civilDate("2021-06-01"), endsOn: civilDate("2024-05-31") },
  });
  const application = await makeApplication(ctx, open);
  const corrected = await makeApplication(ctx, open, { legalStatus: "team" });
  await ctx.db.correction.create({
    data: {
      centerId: ctx.center.id,
      applicationId: corrected.id,
      number: 1,
      items: [{ item: "field:profile", label: "组织情况", reason: "没有写明开展过的服务" }],
      dueOn: new Date("2022-02-10"),
      issuedAt: ctx.now,
      issuedByName: "王芳",
    },
  });
  const material = await ctx.db.requiredMaterial.findFirstOrThrow({ where: { callId: preparing.id } });
  return {
    own: [application, corrected].map(({ receipt, queryCodeHash }) => ({
      receipt,
      seal: sealFor(ctx, receipt, queryCodeHash),
    })),
    ranked: `${ranked.call.number}`,
    venture: formatCallKey(venture.call),
    venturePreparing: formatCallKey(venturePreparing),
    bar: bar.id,
    preparing: `${preparing.number}`,
    open: `${open.number}`,
    application: application.id,
    receipt: application.receipt,
    correctedReceipt: corrected.receipt,
    material: material.id,
  };
}

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

/** The center's own form, and whom it asked to join. */
async function asked(ctx: Context) {
  const form = await addForm(ctx, { name: "入驻申请表", from: null });
  const question = { ...writtenQuestion, form: form.id };
  const choice = { kind: "choice" as const, label: "有无固定场所", options: "有\n无" };
  await saveQuestion(ctx, { ...question, ...choice });
  await saveQuestion(ctx, { ...question, when: "q1=有" });
  const columns = [
    { label: "姓名", kind: "text" as const },
    { label: "月补贴", kind: "money" as const },
  ];
  await saveQuestion(ctx, { ...question, kind: "rows", label: "主要人员", columns });
  const invited = { name: "赵志刚", contact: null, roles: ["staff" as const], personId: null };
  const invitation = await sendInvitation(ctx, invited);
  return { form: form.id, invitation: invitation.id };
}
