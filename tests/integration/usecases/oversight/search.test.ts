import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { orderListAt } from "@/app/[center]/_parts/community/order-list";
import { activityList } from "@/app/[center]/desk/activities/list";
import { allocationList } from "@/app/[center]/desk/allocations/list";
import { applicationList } from "@/app/[center]/desk/applications/list";
import { barList } from "@/app/[center]/desk/bars/list";
import { bodyList } from "@/app/[center]/desk/bodies/list";
import { bookingList } from "@/app/[center]/desk/bookings/list/list";
import { distributionList } from "@/app/[center]/desk/distributions/list";
import { exchangeList } from "@/app/[center]/desk/exchanges/list";
import { deskExpenses } from "@/app/[center]/desk/expenses/list";
import { fundList } from "@/app/[center]/desk/funds/list";
import { honourList } from "@/app/[center]/desk/honours/list";
import { incubateeList } from "@/app/[center]/desk/incubatees/list";
import { messageList } from "@/app/[center]/desk/messages/list";
import { newsList } from "@/app/[center]/desk/news/list";
import { noticeList } from "@/app/[center]/desk/notices/list";
import { objectionList } from "@/app/[center]/desk/objections/list";
import { opportunityList } from "@/app/[center]/desk/opportunities/list";
import { organizationList } from "@/app/[center]/desk/organizations/list";
import { outcomeList } from "@/app/[center]/desk/outcomes/list";
import { partnershipList } from "@/app/[center]/desk/partnerships/list";
import { personList } from "@/app/[center]/desk/persons/list";
import { placeList } from "@/app/[center]/desk/places/list";
import { projectList } from "@/app/[center]/desk/projects/list";
import { resourceList } from "@/app/[center]/desk/resources/list";
import { serviceRequestList } from "@/app/[center]/desk/services/list";
import { teamList } from "@/app/[center]/desk/teams/list";
import { trainingList } from "@/app/[center]/desk/trainings/list";
import { venueList } from "@/app/[center]/desk/venues/list";
import { volunteerList } from "@/app/[center]/desk/volunteers/list";
import { readQuery } from "@/components/list/list";
import type { Context } from "@/lib/db/context";
import { inCenter } from "@/lib/db/tenant";
import { visitor } from "@/lib/domain/access";
import { listNotices } from "@/lib/usecases/admission/notice";
import { listObjections } from "@/lib/usecases/admission/objection/objection";
import { listMessages } from "@/lib/usecases/center/message";
import { listNews } from "@/lib/usecases/center/news";
import { listOrders } from "@/lib/usecases/community/order/order-list";
import { listPartnerships } from "@/lib/usecases/community/partnership";
import { listTeams } from "@/lib/usecases/community/volunteer/team";
import { listVolunteers } from "@/lib/usecases/community/volunteer/volunteer";
import { listAllocations } from "@/lib/usecases/incubation/allocation-list";
import { listBookings } from "@/lib/usecases/incubation/booking/booking-list";
import { listExchanges } from "@/lib/usecases/incubation/exchange/exchange-list";
import { listIncubatees } from "@/lib/usecases/incubation/incubatee";
import { listServiceRequests } from "@/lib/usecases/incubation/service-request";
import { listTrainings } from "@/lib/usecases/incubation/training/training";
import { listVenues } from "@/lib/usecases/incubation/venue";
import { search } from "@/lib/usecases/oversight/search";
import { listDistributions } from "@/lib/usecases/projects/giving/distribution";
import { listHonours } from "@/lib/usecases/projects/giving/honour";
import { listOpportunities } from "@/lib/usecases/projects/giving/opportunity-list";
import { listOutcomes } from "@/lib/usecases/projects/giving/outcome";
import { listResources } from "@/lib/usecases/projects/giving/resource-list";
import { listExpenses } from "@/lib/usecases/projects/money/expense-list";
import { listFunds } from "@/lib/usecases/projects/money/fund";
import { listProjects } from "@/lib/usecases/projects/project/project-list";
import { listApplications } from "@/lib/usecases/recruitment/application/application-list";
import { listBars } from "@/lib/usecases/recruitment/bar/bar";
import { listActivities } from "@/lib/usecases/registry/activity-list";
import { listBodies } from "@/lib/usecases/registry/body";
import { listOrganizations } from "@/lib/usecases/registry/organization-list";
import { listPersons } from "@/lib/usecases/registry/person-record";
import { listPlaces } from "@/lib/usecases/registry/place";
import { makeCenter, makePerson, ownerClient, type Person, visitOf } from "../../../support/factories";
import { statementsOf } from "../../../support/machine/statements";
import { secret, type Theirs, theirWorld } from "../../tenancy/world";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let world: Theirs;

beforeAll(async () => {
  world = await theirWorld(owner);
  const { center, person, organization, body } = world;
  await owner.person.updateMany({ where: { id: person.id }, data: { mobile: "13912345678" } });
  await owner.organization.updateMany({ where: { id: organization.id }, data: { founder: "欧阳发起" } });
  await owner.body.updateMany({ where: { id: body.id }, data: { contactPhone: "0352-7654321" } });
  await owner.application.updateMany({
    where: { id: world.application.id, centerId: center.id },
    data: { contactMobile: "13987651234", receipt: `${center.code}09-0017` },
  });
});
afterAll(() => owner.$disconnect());

const read = <T>(run: (ctx: Context) => Promise<T>, person: Person | typeof visitor = world.staff) =>
  inCenter(visitOf(world.center, person, "desk.view", "2022-01-25"), run);

const find = (q: string, only = "") => read((ctx) => search(ctx, { q, only }));

/** Group and title of all that is found. */
async function foundBy(q: string): Promise<string[]> {
  const { found } = await find(q);
  return found.flatMap(({ label, hits }) => hits.map(({ title }) => `${label} ${title}`));
}

/** How many a list shows at an address. */
const totals: Record<string, (ctx: Context, words: Record<string, string>) => Promise<{ total: number }>> = {
  "desk/applications": (ctx, words) => listApplications(ctx, readQuery(applicationList, words)),
  "desk/bars": (ctx, words) => listBars(ctx, readQuery(barList, words)),
  "desk/organizations": (ctx, words) => listOrganizations(ctx, readQuery(organizationList, words)),
  "desk/persons": (ctx, words) => listPersons(ctx, readQuery(personList, words)),
  "desk/bodies": (ctx, words) => listBodies(ctx, readQuery(bodyList, words)),
  "desk/places": (ctx, words) => listPlaces(ctx, readQuery(placeList, words)),
  "desk/activities": (ctx, words) => listActivities(ctx, readQuery(activityList, words)),
  "desk/incubatees": (ctx, words) => listIncubatees(ctx, readQuery(incubateeList, words)),
  "desk/messages": (ctx, words) => listMessages(ctx, readQuery(messageList, words)),
  "desk/news": (ctx, words) => listNews(ctx, readQuery(newsList, words)),
  "desk/objections": (ctx, words) => listObjections(ctx, readQuery(objectionList, words)),
  "desk/services": (ctx, words) => listServiceRequests(ctx, readQuery(serviceRequestList, words)),
  "desk/trainings": (ctx, words) => listTrainings(ctx, readQuery(trainingList, words)),
  "desk/projects": (ctx, words) => listProjects(ctx, readQuery(projectList, words)),
  "desk/funds": (ctx, words) => listFunds(ctx, readQuery(fundList, words)),
  "desk/expenses": (ctx, words) => listExpenses(ctx, readQuery(deskExpenses, words)),
  "desk/venues": (ctx, words) => listVenues(ctx, readQuery(venueList, words)),
  "desk/allocations": (ctx, words) => listAllocations(ctx, readQuery(allocationList, words)),
  "desk/exchanges": (ctx, words) => listExchanges(ctx, readQuery(exchangeList, words)),
  "desk/resources": (ctx, words) => listResources(ctx, readQuery(resourceList, words)),
  "desk/distributions": (ctx, words) => listDistributions(ctx, readQuery(distributionList, words)),
  "desk/opportunities": (ctx, words) => listOpportunities(ctx, readQuery(opportunityList, words)),
  "desk/outcomes": (ctx, words) => listOutcomes(ctx, readQuery(outcomeList, words)),
  "desk/honours": (ctx, words) => listHonours(ctx, readQuery(honourList, words)),
  "desk/orders": (ctx, words) => listOrders(ctx, readQuery(orderListAt("desk/orders"), words)),
  "desk/teams": (ctx, words) => listTeams(ctx, readQuery(teamList, words)),
  "desk/volunteers": (ctx, words) => listVolunteers(ctx, readQuery(volunteerList, words)),
  "desk/partnerships": (ctx, words) => listPartnerships(ctx, readQuery(partnershipList, words)),
  "desk/bookings/list": (ctx, words) => listBookings(ctx, readQuery(bookingList, words)),
  "desk/notices": (ctx, words) => listNotices(ctx, readQuery(noticeList, words)),
};

describe("the search of the desk", () => {
  it("finds something of every kind by a part of its name", async () => {
    const { found, where } = await find(secret);
    expect(found.map(({ label }) => label)).toEqual([
      "申请",
      "招募批次",
      "限制申报",
      "社会组织",
      "人员",
      "单位",
      "活动",
      "地点",
      "协议",
      "公示",
      "异议",
      "在孵组织",
      "孵化批次",
      "服务申请",
      "培训",
      "场地",
      "入驻位置",
      "预约",
      "服务交换",
      "项目",
      "资金",
      "支出",
      "慈善资源",
      "发放",
      "信息对接",
      "对接成果",
      "荣誉",
      "点单",
      "志愿服务队伍",
      "志愿者",
      "报到共建",
      "动态",
      "消息",
      "成员",
    ]);
    expect(where).toContain("已归档的人员");
    for (const { hits } of found) for (const hit of hits) expect(JSON.stringify(hit)).toContain(secret);
  });

  it("counts in each group what its list shows at the address it leads to", async () => {
    for (const q of [secret, "志愿", "0017", "13", "同备 2021", "高级"]) {
      for (const { label, total, list } of (await find(q)).found) {
        if (list === null) continue;
        const { pathname, searchParams } = new URL(list, "http://site.invalid");
        const shown = await read(
          (ctx) =>
            totals[pathname.slice(1)]?.(ctx, Object.fromEntries(searchParams)) ?? Promise.reject(pathname),
        );
        expect([q, label, shown.total]).toEqual([q, label, total]);
      }
    }
  });

  it("finds by number, code and phone as people type them, full-width too", async () => {
    const { center, application, agreement, person, body, organization } = world;
    const wide = (text: string) =>
      text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
    const receipt = `${center.code}09-0017`;
    const titles = {
      application: `申请 ${secret}申请`,
      person: `人员 ${secret}人员`,
      body: `单位 ${secret}民政局`,
    };
    expect(application.id).toBeTruthy();
    expect(await foundBy(wide(receipt.toLowerCase()))).toEqual([titles.application]);
    expect(await foundBy("139 8765 1234")).toEqual([titles.application]);
    expect(await foundBy(wide("13987651234"))).toEqual([titles.application]);
    expect(await foundBy("+86 139-1234-5678")).toEqual([titles.person]);
    expect(await foundBy("（0352）７６５４３２１")).toEqual([titles.body]);
    expect(await foundBy("欧阳发起")).toEqual([`社会组织 ${secret}志愿服务队`]);
    const { found } = await find(agreement.number.toLowerCase());
    expect(found.find(({ label }) => label === "协议")).toMatchObject({
      total: 1,
      hits: [{ at: `desk/agreements/${agreement.number}` }],
      list: null,
    });
    expect([person.id, body.id, organization.id].every(Boolean)).toBe(true);
  });

  it("finds an archived person apart from the others, and nothing by words that are signs of LIKE", async () => {
    await owner.person.updateMany({ where: { id: world.person.id }, data: { archivedAt: new Date() } });
    expect(await foundBy("13912345678")).toEqual([`已归档的人员 ${secret}人员`]);
    await owner.person.updateMany({ where: { id: world.person.id }, data: { archivedAt: null } });
    expect(await foundBy("%")).toEqual([]);
    expect(await foundBy("_")).toEqual([]);
  });

  it("shows the first five of a group, or of one group alone all", async () => {
    const { found } = await find(secret);
    const many = found.find(({ total }) => total > 5);
    expect(many?.hits).toHaveLength(5);
    const alone = await find(secret, many?.label);
    expect(alone.found.map(({ label, hits }) => [label, hits.length])).toEqual([[many?.label, many?.total]]);
  });

  it("asks the database once, and not at all for nothing", async () => {
    expect(await read((ctx) => statementsOf(() => search(ctx, { q: secret, only: "" })))).toHaveLength(1);
    expect(await read((ctx) => statementsOf(() => search(ctx, { q: " ", only: "" })))).toHaveLength(0);
  });

  it("shows nobody what he may not open, and nothing of another center", async () => {
    const unknown = await read((ctx) => search(ctx, { q: secret, only: "" }), visitor);
    expect(unknown).toEqual({ where: [], found: [] });
    const elsewhere = await makeCenter(owner);
    const staff = await makePerson(owner, elsewhere, ["staff"]);
    const found = await inCenter(visitOf(elsewhere, staff, "desk.view", "2022-01-25"), (ctx) =>
      search(ctx, { q: secret, only: "" }),
    );
    expect(found.found).toEqual([]);
  });
});
