import type { Center } from "@/lib/db/context";
import { addDays, type CivilDate } from "@/lib/domain/base/civil-date";
import type { NewsKind } from "@/lib/domain/center/news";
import { publishNews, writeNews } from "@/lib/usecases/center/news";
import type { Person } from "@/tests/support/factories";
import { act, moment } from "./visits";

interface Piece {
  /** Days before today. */
  ago: number;
  kind: NewsKind;
  title: string;
  body: string;
}

const pieces: Piece[] = [
  {
    ago: 21,
    kind: "portrait",
    title: "把课堂搬进社区活动室：在孵组织开设老年人智能手机班",
    body: "每周三上午，志愿者手把手教老人挂号、缴费、视频通话。\n首期 24 名学员全部学会独立使用三项以上功能。",
  },
  {
    ago: 12,
    kind: "activity",
    title: "中心举办社会组织财务规范化管理培训",
    body: "培训围绕会计制度、票据管理和项目经费核算展开，31 家社会组织的负责人和财务人员参加。\n课后安排了一对一答疑。",
  },
  {
    ago: 5,
    kind: "announcement",
    title: "关于多功能活动室预约使用的通知",
    body: "活动室每周二至周日开放，在孵组织可提前三个工作日向中心预约。\n使用后请整理场地，关闭电源。",
  },
];

/** What the center has told of itself lately, and a draft that nobody has finished. */
export async function tellNews(center: Center, { actor }: Person, today: CivilDate): Promise<void> {
  for (const { ago, ...text } of pieces) {
    const happenedOn = addDays(today, -ago);
    const { id } = await act(center, actor, "news.edit", moment(happenedOn), (ctx) =>
      writeNews(ctx, { ...text, happenedOn }),
    );
    await act(center, actor, "news.publish", moment(happenedOn, "10:00"), (ctx) =>
      publishNews(ctx, { news: id }),
    );
  }
  await act(center, actor, "news.edit", moment(addDays(today, -1)), (ctx) =>
    writeNews(ctx, { kind: "activity", title: "季度联席会小记", body: null, happenedOn: addDays(today, -1) }),
  );
}
