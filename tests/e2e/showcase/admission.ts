import type { Center } from "@/lib/db/context";
import { inCenter } from "@/lib/db/tenant";
import { civilDate } from "@/lib/domain/base/civil-date";
import { planCeremony } from "@/lib/usecases/admission/ceremony";
import { issueAgreement } from "@/lib/usecases/admission/issue/issue";
import { signAgreements } from "@/lib/usecases/incubation/entry";
import { sealFor } from "@/lib/usecases/recruitment/own-application";
import { opposed } from "../../support/admission/objections";
import { actorIn, makeDraftedNotice, makeSigningCall } from "../../support/admission/signing-call";
import { makeTemplate } from "../../support/admission/templates";
import { type Person, visitOf } from "../../support/factories";
import { nth } from "../../support/review/review-world";

const day = "2022-01-25";

/** Notices in each of their stages, objections, and a call that signs: one agreement issued, one signed. */
export async function admissionShown(center: Center, staff: Person) {
  const act = actorIn(center, staff);
  const signing = await makeSigningCall(center, staff);
  const [issued, signed] = [nth(signing.agreements, 0), nth(signing.agreements, 1)];
  const template = await act("agreementTemplate.edit", day, (ctx) => makeTemplate(ctx), undefined);
  await act("agreement.issue", day, issueAgreement, {
    ...{ template, agreement: issued.id, startsOn: civilDate("2022-03-01"), months: 12 },
    ...{ place: "二楼 203 室及工位 3 个", deposit: 100_000n, residencyMode: "onSite" as const },
  });
  const ceremony = await act("ceremony.edit", day, planCeremony, {
    ...{ name: "第三批入驻签约仪式", heldOn: civilDate(day), place: "民福街1号二楼多功能厅", note: null },
    agreements: [issued.id, signed.id],
  });
  await act("agreement.sign", day, signAgreements, {
    ...{ call: signing.call.id, agreements: [signed.id], side: "both" as const, signedOn: civilDate(day) },
  });

  const opposing = await makeSigningCall(center, staff, { reserve: 1 });
  const by: Parameters<typeof opposed>[0] = { act: (on, may, run) => act(may, on, run, undefined) };
  const upheld = await opposed(by, opposing);
  await upheld.answer("upheld");
  const objection = await opposed(by, opposing, { place: 1 });
  const drafted = await makeDraftedNotice(center, staff);

  return inCenter(visitOf(center, staff, "agreement.view", day), async (ctx) => {
    const { receipt, queryCodeHash } = await ctx.db.application.findFirstOrThrow({
      where: { id: issued.applicationId ?? "" },
    });
    const message = await ctx.db.message.findFirstOrThrow({ where: { state: "waiting" } });
    return {
      signingCall: signing.call,
      own: [{ receipt, seal: sealFor(ctx, receipt, queryCodeHash) }],
      records: {
        ...{ signing: `${signing.call.number}`, agreement: issued.number, signed: signed.number, template },
        ...{ ceremony: ceremony.id, message: message.id, checkedReceipt: receipt },
        ...{ closedNotice: signing.notice.id, opposedNotice: opposing.notice.id },
        ...{ draftedNotice: drafted.notice.id, objection: objection.id, upheld: upheld.id },
      },
    };
  });
}
