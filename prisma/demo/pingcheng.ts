import type { Center, Context } from "@/lib/db/context";
import { usualClauses, usualName } from "@/lib/domain/admission/template/usual-clauses";
import { addDays, type CivilDate, fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { usualWords } from "@/lib/domain/center/option-list";
import { activateTemplate, draftTemplate } from "@/lib/usecases/admission/template/template";
import type { Person } from "@/tests/support/factories";
import { dice, inTurn } from "./dice";
import { type Held, keepActivities } from "./incubation/activities";
import { keepRoads } from "./incubation/ends";
import type { Resident } from "./incubation/entry";
import { live } from "./incubation/life";
import { keepReports } from "./incubation/reports";
import { keepExchange } from "./incubation/space";
import { tell } from "./incubation/told";
import { keepOperatorEvaluation } from "./projects/operator";
import { keepPingchengProjects } from "./projects/pingcheng";
import { range } from "./range";
import { act, look, moment } from "./visits";

/** Those of the third batch, in the order of their agreements, with what each was when it applied. */
async function thirdBatch(center: Center) {
  const found = await look(center, (ctx) =>
    ctx.db.incubatee.findMany({
      where: { centerId: center.id, state: "incubating" },
      include: {
        organization: { select: { name: true, legalStatus: true } },
        agreement: { select: { application: { select: { leaderName: true } } } },
      },
      orderBy: { agreement: { number: "asc" } },
    }),
  );
  return found.map(({ id, organizationId, organization, agreement, startedOn }) => ({
    ...{ incubatee: id, organization: organizationId, ...organization },
    leader: agreement?.application?.leaderName ?? "",
    startedOn: fromUtcMidnight(startedOn),
  }));
}

const kinds = [
  { title: "独居老人探访", kind: "service" },
  { title: "社区展演", kind: "exchange" },
  { title: "智能手机课堂", kind: "training" },
  { title: "便民服务日", kind: "service" },
  { title: "普法宣传", kind: "publicity" },
  { title: "入户走访", kind: "visit" },
] as const;

/** What they did in half a year: four each. */
function activitiesOf(residents: readonly Resident[], places: readonly string[], today: CivilDate): Held[] {
  const roll = dice(140213);
  return range(0, residents.length * 4).map((at): Held => {
    const by = inTurn(residents, at);
    const { title, kind } = inTurn(kinds, at + Math.floor(at / residents.length));
    return {
      ...{ by, title: `${title}（第${1 + Math.floor(at / residents.length)}期）`, kind, venue: "社区活动室" },
      ...{
        heldOn: addDays(today, -5 - Math.floor(roll() * 175)),
        startsAt: at % 2 === 0 ? "09:30" : "15:00",
      },
      ...{ placeId: inTurn(places, at), volunteers: 3 + (at % 6) },
      ...(kind === "visit"
        ? { attendances: null, households: 6 }
        : { attendances: 15 + Math.floor(roll() * 60) }),
    };
  });
}

/** The term, type and residence that the agreements of the third batch say. */
async function setTerms(center: Center, staff: Person, residents: readonly Resident[], today: CivilDate) {
  const at = moment("2022-02-21", "10:00");
  await act(center, staff.actor, "incubatee.edit", at, async (ctx) => {
    for (const [place, { incubatee: id }] of residents.entries()) {
      await ctx.db.incubatee.updateMany({
        where: { centerId: center.id, id },
        data: {
          endsOn: toUtcMidnight(addDays(today, 45 + place * 12)),
          stage: inTurn(usualWords.stage, place),
          residencyMode: place % 4 === 3 ? "virtual" : "onSite",
        },
      });
    }
    await tell(
      ctx,
      residents.map(({ incubatee: id }) => ({ subject: { type: "incubatee", id }, event: "setTerm", at })),
    );
  });
}

/** What became of Pingcheng's third batch: the life of thirty organizations in the house. */
export async function keepPingcheng(
  center: Center,
  { staff, clerk, approver }: Record<"staff" | "clerk" | "approver", Person>,
  today: CivilDate,
): Promise<void> {
  const residents = await thirdBatch(center);
  const known = await look(center, async (ctx) => ({
    places: await ctx.db.place.findMany({ where: { centerId: center.id, kind: "community" } }),
    evaluator: await ctx.db.body.findFirstOrThrow({ where: { centerId: center.id, kind: "evaluator" } }),
    foundation: await ctx.db.body.findFirstOrThrow({ where: { centerId: center.id, kind: "foundation" } }),
  }));
  await setTerms(center, staff, residents, today);
  const places = known.places.map(({ id }) => id);
  const held = activitiesOf(residents, places, today);
  const now = moment(addDays(today, -1), "18:00");
  const ids = await act(center, staff.actor, "activity.confirm", now, (ctx) => keepActivities(ctx, held));
  await keepPingchengProjects(center, staff, residents, {
    ...{ evaluator: known.evaluator.id, foundation: known.foundation.id, places, clerk, today },
    approver,
  });
  const booked = await live({ center, staff, today }, residents, {
    set: "basicAndExtended",
    bodies: [
      { name: "大同市平城区民政局", kind: "bureau", mentor: "马卫国", title: "平城区民政局社会组织管理股" },
      { name: "大同市毅源力社会组织发展中心", kind: "institution", mentor: "高敏", title: "项目总监" },
    ],
    grounds: {
      ...{ site: "示范社区二层", address: center.address, owner: null },
      ...{
        rooms: [
          { name: "多功能活动室", capacity: 80 },
          { name: "排练厅", capacity: 40 },
        ],
        workstations: 16,
      },
    },
    teams: ["民福街道志愿服务队"],
    evaluator: known.evaluator.id,
  });
  await keepOperatorEvaluation(center, staff, {
    ...{ operator: "大同市毅源力社会组织发展中心", today },
    evaluator: { body: known.evaluator.id, person: "侯立军" },
  });
  const road = residents.filter(({ legalStatus }) => legalStatus === "team").slice(0, 2);
  await act(center, staff.actor, "registration.edit", now, (ctx) =>
    keepRoads(
      ctx,
      road.map((resident, at) => {
        const submitted = at === 0 ? { met: 7, submittedOn: addDays(today, -5) } : { met: 3 };
        return {
          resident,
          form: "institution" as const,
          openedOn: addDays(today, -60 + at * 20),
          ...submitted,
        };
      }),
    ),
  );
  const returned = held.flatMap(({ by: resident, heldOn: day }, at) => {
    const id = ids[at];
    return id && at % 5 === 0 ? [{ id, resident, day }] : [];
  });
  await act(center, staff.actor, "exchange.edit", now, (ctx) => keepExchange(ctx, booked, returned, today));
  await act(center, staff.actor, "report.edit", now, (ctx) => keepReports(ctx, residents.slice(1), today));
  await act(
    center,
    staff.actor,
    "agreementTemplate.edit",
    moment(addDays(today, -300), "10:00"),
    keepTemplate,
  );
}

/** What the center signs with whoever enters. */
async function keepTemplate(ctx: Context): Promise<void> {
  const { id } = await draftTemplate(ctx, { name: usualName, kind: "incubation", clauses: usualClauses });
  await activateTemplate(ctx, { template: id });
}
