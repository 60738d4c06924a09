import type { BrowserContext } from "@playwright/test";
import type { Center } from "@/lib/db/context";
import { inCenter } from "@/lib/db/tenant";
import { addOwnKey } from "@/lib/domain/recruitment/own-keys";
import { addPartnership } from "@/lib/usecases/community/partnership";
import { callOut } from "@/lib/usecases/community/volunteer/mobilization";
import { addTeam } from "@/lib/usecases/community/volunteer/team";
import { openRegistration } from "@/lib/usecases/incubation/registration/case";
import { makeWorker } from "../../support/community/community-world";
import { makeOrders } from "../../support/community/orders";
import { plainCall, plainPartnership, plainTeam } from "../../support/community/people";
import { makePerson, type Person, visitOf } from "../../support/factories";
import { makeFilings } from "../../support/incubation/filings";
import { evaluatorOf } from "../../support/incubation/leaving-world";
import { makeRepresentative } from "../../support/portal-world";
import { openCenter, owner, sessionOf } from "../ground";
import { addressIn, type RecordName, screens, type Who } from "../screens";
import { admissionShown } from "./admission";
import { communityShown } from "./community";
import { incubationShown } from "./incubation";
import { recruitmentShown } from "./recruitment";
import { registryShown } from "./registry";

// One center with something on every screen.

export const today = "2022-01-25";

export interface Showcase {
  center: Center;
  /** A manager, who sees all that staff see and the forms of the settings. */
  staff: Person;
  screens: Record<Who, { name: string; address: string }[]>;
  /** What the addresses of screens name in brackets. */
  records: Record<string, string>;
  /** What lets each of them in. */
  cookies: Record<Who, { name: string; value: string }[]>;
}

let made: Promise<Showcase> | undefined;

/** Made once in each process that runs tests. */
export function showcase(): Promise<Showcase> {
  made ??= makeShowcase();
  return made;
}

/** Comes as one of them, in place of whoever was there. */
export async function come(context: BrowserContext, { cookies }: Showcase, who: Who): Promise<void> {
  await context.clearCookies();
  const url = process.env.BASE_URL ?? "";
  await context.addCookies(cookies[who].map((cookie) => ({ ...cookie, url })));
}

/** Another center of the same kind. */
export async function makeShowcase(): Promise<Showcase> {
  const center = await openCenter(today, { operator: "毅源力社会组织发展中心", recordNumber: "演示备案1号" });
  const staff = await makePerson(owner, center, ["manager"], { name: "宋立新" });
  const approver = await makePerson(owner, center, ["approver"], { name: "钱局" });
  const mentor = await makePerson(owner, center, ["mentor"], { name: "贺兰" });
  const { panelist, ...review } = await recruitmentShown(center, staff);
  const { signingCall, ...admission } = await admissionShown(center, staff);
  const rest = await inCenter(visitOf(center, staff, "call.prepare", today), async (ctx) => {
    const registry = await registryShown(ctx, mentor);
    const incubation = await incubationShown(ctx, signingCall, registry.person);
    const made = await makeOrders(ctx, "民福", { place: registry.place, organization: incubation.resident });
    const orders = {
      ...{ order: made.order.id, offeredOrder: made.offeredOrder.id, dispatch: made.dispatch.id },
      communityService: made.communityService.id,
    };
    const filings = await makeFilings(ctx, "民福", registry);
    const { placeId } = await ctx.db.organization.findFirstOrThrow({
      where: { centerId: center.id, id: registry.organization },
    });
    const { id: ownFiling } = await openRegistration(ctx, {
      ...{ organization: incubation.resident, legalForm: "community", placeId, fastTrack: false },
    });
    const own = { ...plainPartnership, placeId: registry.place, organizationId: incubation.resident };
    const { id: ownPartnership } = await addPartnership(ctx, own);
    const ownTeam = { ...plainTeam, name: "毅源力志愿队", organizationId: incubation.resident };
    const { id: team } = await addTeam(ctx, ownTeam);
    const { id: mobilizationId } = await callOut(ctx, { ...plainCall(ctx), name: "防汛演练", teams: [team] });
    const { id: ownTeamAnswer } = await ctx.db.mobilizationAnswer.findFirstOrThrow({
      where: { centerId: center.id, mobilizationId },
    });
    return { ...registry, ...incubation, ...orders, ...filings, ownFiling, ownPartnership, ownTeamAnswer };
  });
  const colleague = await makePerson(owner, null, [], { name: "李敏" });
  const organization = await makeRepresentative(owner, center, colleague, { id: rest.resident });
  const evaluator = await evaluatorOf(owner, center, rest.evaluators);

  const neighbour = await makePerson(owner, null, [], { name: "田秀梅" });
  const worker = await makeWorker(owner, center, neighbour, { id: rest.place });
  const community = await communityShown(center, worker, rest.place, today);

  const own = { centerId: center.id, organizationId: rest.resident };
  const words = { introduction: "扎根社区，服务老人和儿童。", services: "助餐助浴", contact: "0352-5550199" };
  await owner.organizationPage.create({
    data: { ...own, ...words, shown: true, updatedAt: new Date(today) },
  });
  const ownAgreement = `${center.code}-2022-00-901`;
  await owner.agreement.create({ data: { ...own, number: ownAgreement } });

  const records: Record<RecordName, string> = {
    ...{ ...review.records, ...admission.records, ...rest, ...community },
    ownAgreement,
  };
  const keys = [...review.own, ...admission.own].map((key) => ({ ...key, queryCode: "ABCD2345" }));
  const held = keys.reduce(addOwnKey, "");
  const shown = (who: Who) =>
    Object.entries(screens[who]).map(([name, page]) => ({ name, address: addressIn(center, page, records) }));
  return {
    center,
    staff,
    records,
    screens: {
      visitor: shown("visitor"),
      applicant: shown("applicant"),
      staff: shown("staff"),
      panelist: shown("panelist"),
      organization: shown("organization"),
      mentor: shown("mentor"),
      evaluator: shown("evaluator"),
      approver: shown("approver"),
      community: shown("community"),
    },
    cookies: {
      visitor: [],
      applicant: [{ name: "own", value: held }],
      staff: [await sessionOf(staff)],
      panelist: [await sessionOf(panelist)],
      organization: [await sessionOf(organization)],
      mentor: [await sessionOf(mentor)],
      evaluator: [await sessionOf(evaluator)],
      approver: [await sessionOf(approver)],
      community: [await sessionOf(worker)],
    },
  };
}
