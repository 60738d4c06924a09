import { randomUUID } from "node:crypto";
import type { Center } from "@/lib/db/context";
import type { Actor } from "@/lib/domain/access";
import { addDays, type CivilDate } from "@/lib/domain/base/civil-date";
import { communitiesIn } from "@/lib/usecases/registry/census/communities";
import { closeCensus, findRound, openCensus } from "@/lib/usecases/registry/census/round";
import { inTurn } from "../dice";
import { type Told, tell } from "../incubation/told";
import { act, moment } from "../visits";

const workers = ["马玉莲", "闫志刚", "孔德芳", "任海霞", "雷春兰", "曹建平", "石秀云"];
const said = [null, "新增 1 家", null, "1 家已搬走，已向中心反映", null];

interface Round {
  name: string;
  startsOn: CivilDate;
  dueOn: CivilDate;
  /** Communities, by turn, that have not confirmed. */
  without: readonly number[];
  closed?: boolean;
}

/** A round of 摸底, in which all communities but some have confirmed how many organizations they have now. */
export async function keepRound(center: Center, actor: Actor, round: Round): Promise<void> {
  const { name, startsOn, dueOn, without, closed = false } = round;
  const note = "请核对名单，新增、搬走和已不存在的一并反映。";
  const { id: census } = await act(center, actor, "census.edit", moment(startsOn, "09:00"), (ctx) =>
    openCensus(ctx, { name, startsOn, dueOn, note }),
  );
  const day = (at: number) =>
    moment(addDays(startsOn, 1 + (at % 6)), inTurn(["09:40", "11:10", "16:20"], at));
  await act(center, actor, "census.edit", moment(addDays(startsOn, 7)), async (ctx) => {
    const communities = await communitiesIn(ctx, await findRound(ctx, census));
    const rows = communities.flatMap(({ id: placeId, organizations }, at) =>
      without.includes(at)
        ? []
        : {
            ...{ centerId: center.id, id: randomUUID(), roundId: census, placeId, organizations },
            ...{ note: inTurn(said, at), confirmedAt: day(at), confirmedByName: inTurn(workers, at) },
          },
    );
    await ctx.db.censusConfirmation.createMany({ data: rows });
    await tell(
      ctx,
      rows.map(({ id, confirmedAt: at, confirmedByName: by }): Told => {
        return { subject: { type: "censusConfirmation", id }, event: "confirm", at, by };
      }),
    );
  });
  if (closed)
    await act(center, actor, "census.edit", moment(addDays(dueOn, 3), "17:00"), (ctx) =>
      closeCensus(ctx, { census }),
    );
}
