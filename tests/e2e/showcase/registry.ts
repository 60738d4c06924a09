import type { Context } from "@/lib/db/context";
import { civilDate } from "@/lib/domain/base/civil-date";
import { publishNews, writeNews } from "@/lib/usecases/center/news";
import { linkActivity } from "@/lib/usecases/community/joint-activity";
import { checkTallies } from "@/lib/usecases/community/tally-import";
import { checkTeams } from "@/lib/usecases/community/volunteer/team-import";
import { reportActivity, writeActivity } from "@/lib/usecases/registry/activity";
import { confirmCensus } from "@/lib/usecases/registry/census/confirmation";
import { checkCensusSheet } from "@/lib/usecases/registry/census/sheet";
import { addPerson } from "@/lib/usecases/registry/person-record";
import { addPlace } from "@/lib/usecases/registry/place";
import { makePeople, tallyCells, teamCells } from "../../support/community/people";
import type { Person } from "../../support/factories";
import { censusCells } from "../../support/registry/census";
import { makeCensus, makeRegistry } from "../../support/registry/registry";

/** News, somebody who is on record and guides, and an organization with the activities it held. */
export async function registryShown(ctx: Context, mentor: Person) {
  const heldOn = civilDate("2022-01-25");
  const text = { kind: "activity" as const, body: "一段正文。\n又一段正文。", happenedOn: heldOn };
  const draftedNews = await writeNews(ctx, { ...text, title: "一条还没有正文的草稿", body: null });
  const news = await writeNews(ctx, { ...text, title: "中心举办社会组织负责人能力提升培训班" });
  await publishNews(ctx, { news: news.id });
  const person = await addPerson(ctx, {
    name: "贺兰",
    title: "某医院康复科副主任医师",
    mobile: "13800001234",
    note: null,
    namesake: false,
  });
  await ctx.db.person.updateMany({ where: { id: person.id }, data: { userId: mentor.id } });
  const { place, organization, body } = await makeRegistry(ctx, "民福");
  const activity = { ...healthDay, heldOn, placeId: place.id };
  const linked = { organizations: [organization.id], bodies: [body.id] };
  const draft = await writeActivity(ctx, { ...activity, ...linked, title: "健康日第二场" });
  const reported = await writeActivity(ctx, { ...activity, ...linked });
  await reportActivity(ctx, { activity: reported.id });
  const {
    hours: record,
    code: teamCode,
    serviceDay,
    ...people
  } = await makePeople(ctx, "民福", {
    place: place.id,
    organization: organization.id,
  });
  const { census } = await makeCensus(ctx, "民福", { place: place.id, organization: organization.id });
  const confirmed = { name: "民福北社区", kind: "community" as const, parentId: null, note: null };
  const { id: community } = await addPlace(ctx, confirmed);
  await confirmCensus(ctx, { census, community, note: null });
  await checkCensusSheet(ctx, {
    file: censusCells(
      { name: "民福志愿服务队", place: "民福社区" },
      { name: "缺社区的队" },
      { name: "晨光会", place: "民福社区" },
    ),
  });
  await linkActivity(ctx, { partnership: people.partnership, activityId: serviceDay });
  await checkTallies(ctx, { file: tallyCells({ name: "便民服务" }, { name: "义诊", value: "很多" }) });
  await checkTeams(ctx, { file: teamCells({ name: "民福合唱队" }, { name: "缺电话的队", leaderPhone: "" }) });
  return {
    ...{ record, teamCode, ...people },
    ...{ draftedNews: draftedNews.id, news: news.id, person: person.id, place: place.id },
    ...{ census, ofCommunity: organization.id },
    ...{ organization: organization.id, body: body.id, activity: draft.id, reported: reported.id },
  };
}

/** A day at which everything was counted. */
export const healthDay = {
  title: "家门口的健康日",
  kind: "service" as const,
  startsAt: "14:30",
  brandId: null,
  projectId: null,
  planLineId: null,
  venue: "社区活动室",
  events: 2,
  attendances: 86,
  people: 60,
  peopleBasis: "签到表去重",
  households: 41,
  volunteers: 9,
  hours: 22.5,
  summary: "量血压、讲用药，为行动不便的老人上门。",
};
