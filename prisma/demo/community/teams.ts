import type { Center } from "@/lib/db/context";
import { addDays, type CivilDate } from "@/lib/domain/base/civil-date";
import { teamColumns, teamSheetForm } from "@/lib/domain/community/team-sheet";
import { callOut, endMobilization } from "@/lib/usecases/community/volunteer/mobilization";
import { enterArrival, enterTeamAnswer } from "@/lib/usecases/community/volunteer/mobilization-answer";
import { checkTeams, confirmTeams } from "@/lib/usecases/community/volunteer/team-import";
import type { Person } from "@/tests/support/factories";
import { inTurn } from "../dice";
import { range } from "../range";
import { act, look, moment } from "../visits";

// Suzhou: 968 teams, which come by a sheet as anybody's do, and a drill among some of them.

const works = ["为老服务", "理发", "家电维修", "医疗健康", "治安巡防", "应急救援", "政策宣讲", "环境保护"];
const names = ["红柳", "胡杨", "雄鹰", "戈壁", "飞天", "绿洲", "祁连", "雪莲", "驼铃", "酒泉"];

export const teams = 968;
/** Every so many may be called out. */
const emergency = 4;

function sheet(communities: readonly string[]): (string | null)[][] {
  const rows = range(0, teams).map((at) => {
    const said: Record<string, string> = {
      name: `${inTurn(names, at)}${inTurn(works, Math.floor(at / names.length))}第${at + 1}志愿服务队`,
      ...{ place: inTurn(communities, at), skills: inTurn(works, at), members: String(8 + (at % 25)) },
      ...{
        leader: `${inTurn(["马", "王", "李", "杨"], at)}队长`,
        leaderPhone: `1399370${String(1000 + at)}`,
      },
      emergency: at % emergency === 0 ? "是" : "",
    };
    return Object.keys(teamSheetForm).map((name) => said[name] || null);
  });
  return [teamColumns.map(({ label }) => label), ...rows];
}

/** The teams of the communities that are on record. */
export async function keepTeams(center: Center, staff: Person, today: CivilDate): Promise<void> {
  const centerId = center.id;
  const communities = await look(center, ({ db }) =>
    db.place.findMany({ where: { centerId, kind: "community" }, orderBy: { id: "asc" } }),
  );
  const cells = JSON.stringify(sheet(communities.map(({ name }) => name)));
  const file = { name: "肃州区志愿服务队伍.xlsx", digest: "0", cells };
  const at = (time: string) => moment(addDays(today, -30), time);
  await act(center, staff.actor, "team.edit", at("10:00"), (ctx) => checkTeams(ctx, { file }));
  await act(center, staff.actor, "team.edit", at("10:20"), async (ctx) => {
    const { id: teamSheet } = await ctx.db.checkedSheet.findFirstOrThrow({
      where: { centerId, kind: "teamSheet" },
    });
    return confirmTeams(ctx, { teamSheet });
  });
  await drill(center, staff, addDays(today, -10));
}

/** A drill of one street's teams: most answer in time, most of those come. */
async function drill(center: Center, staff: Person, day: CivilDate): Promise<void> {
  const may = "mobilization.edit" as const;
  const { id } = await act(center, staff.actor, may, moment(day, "09:00"), async (ctx) => {
    const place = await ctx.db.place.findFirstOrThrow({ where: { centerId: center.id, name: "西北街街道" } });
    return callOut(ctx, {
      ...{ kind: "drill", name: "平急转换冬季演练", task: "自带工具到街道集合，演练清雪除冰和转运老人" },
      ...{ placeId: place.id, teams: [], answerOn: day, answerAt: "11:00" },
    });
  });
  const answers = await look(center, ({ db }) =>
    db.mobilizationAnswer.findMany({
      where: { centerId: center.id, mobilizationId: id },
      orderBy: { id: "asc" },
      take: 12,
    }),
  );
  for (const [nth, { id: teamAnswer }] of answers.entries()) {
    const answer = nth % 6 === 5 ? ("notComing" as const) : ("coming" as const);
    const said = { teamAnswer, answer, people: answer === "coming" ? 6 + nth : null, note: null };
    await act(center, staff.actor, may, moment(day, nth < 10 ? "09:40" : "11:20"), (ctx) =>
      enterTeamAnswer(ctx, said),
    );
    if (answer === "coming")
      await act(center, staff.actor, may, moment(day, "14:00"), (ctx) =>
        enterArrival(ctx, { teamAnswer, arrived: 5 + nth }),
      );
  }
  const review = "半数队伍按时回应，到场队伍当日完成清雪；未回应的队伍逐支核对负责人电话。";
  await act(center, staff.actor, may, moment(day, "17:00"), (ctx) =>
    endMobilization(ctx, { mobilization: id, reason: review }),
  );
}
