import type { Center } from "@/lib/db/context";
import { addDays, type CivilDate, yearOf } from "@/lib/domain/base/civil-date";
import { publishNotice } from "@/lib/usecases/admission/notice-publication";
import { draftAwardNotice, proposeAwardNotice } from "@/lib/usecases/projects/project/award-notice";
import { awardProject } from "@/lib/usecases/projects/project/project-write";
import type { Person } from "@/tests/support/factories";
import { act, moment } from "../visits";

interface Given {
  lead: string;
  place: string;
  today: CivilDate;
}

/** A purchase that one organization alone can carry out: awarded without a selection, and on public notice since two days. */
export async function awardDirectly(center: Center, { actor }: Person, { lead, place, today }: Given) {
  const on = (days: number, time: string) => moment(addDays(today, days), time);
  const { id: project } = await act(center, actor, "project.edit", on(-4, "10:00"), (ctx) =>
    awardProject(ctx, {
      ...{ name: "失能老人上门助浴", kind: "purchase", field: "助老", fundId: null, lead, partners: [] },
      ...{ places: [place], grantedFen: 2_800_000n, ownFen: null, servedGroups: "失能、半失能老人" },
      ...{ startsOn: addDays(today, 20), endsOn: addDays(today, 320) },
      summary: "配备助浴车和两名护理员，按预约上门，每户每月一次。",
      directReason: "全市只有一家组织配有助浴车和持证护理员，公开征集两次均只有它一家响应",
      document: `平民发〔${yearOf(today)}〕11号`,
      planLines: [
        {
          ...{ name: "上门助浴", measure: "households", unit: "户", target: 200, tolerance: 10 },
          ...{ dueOn: addDays(today, 310), evidence: "服务单、照片", unitPriceFen: 12_000n },
        },
      ],
      budgetLines: [
        { name: "人员费", amountFen: 1_800_000n, tolerance: 10 },
        { name: "耗材费", amountFen: 1_000_000n, tolerance: 10 },
      ],
    }),
  );
  const notice = await act(center, actor, "notice.draft", on(-3, "15:00"), async (ctx) => {
    const { proposal } = await proposeAwardNotice(ctx, { project });
    const { title, body, contact } = proposal;
    const startsOn = addDays(today, -2);
    return draftAwardNotice(ctx, { project, title, body, contact, startsOn, endsOn: addDays(startsOn, 20) });
  });
  await act(center, actor, "notice.publish", on(-2, "09:00"), (ctx) =>
    publishNotice(ctx, { notice: notice.id }),
  );
}
