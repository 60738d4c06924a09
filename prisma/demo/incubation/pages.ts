import type { Context } from "@/lib/db/context";
import { addDays, type CivilDate } from "@/lib/domain/base/civil-date";
import { moment } from "../visits";
import type { Resident } from "./entry";

const words = [
  {
    of: /老人|养老|助老|家政/,
    introduction: "由社区热心居民发起，每周两次上门看望独居老人，陪聊天、代购、陪诊，也教老人用手机。",
    services: "独居老人探访\n智能手机课堂\n陪诊和代购",
  },
  {
    of: /邻里|社区治理|互助/,
    introduction: "扎根小区的邻里互助团队，组织居民议事，调解楼道里的小矛盾，带着大家把院子收拾干净。",
    services: "居民议事会\n邻里调解\n楼院微改造",
  },
  {
    of: /儿童|青少年|青年/,
    introduction: "一群青年教师和大学生的志愿团队，放学后陪孩子写作业、读书，寒暑假办社区夏令营。",
    services: "四点半课堂\n亲子共读\n社区夏令营",
  },
  {
    of: /残疾人|助残/,
    introduction: "为残障人士和他们的家人服务，教手工技能，帮着把作品卖出去，也组织家属互助小组。",
    services: "手工技能培训\n作品义卖\n家属互助小组",
  },
] as const;

/** Some residents tell of themselves on the site of their center: of each field the first two. */
export async function keepPages(
  ctx: Context,
  residents: readonly Resident[],
  today: CivilDate,
): Promise<void> {
  const telling = words.flatMap(({ of, ...told }) =>
    residents
      .filter(({ name }) => of.test(name))
      .slice(0, 2)
      .map(({ organization: organizationId }) => ({ organizationId, ...told })),
  );
  await ctx.db.organizationPage.createMany({
    data: telling.map((page, at) => ({
      ...{ centerId: ctx.center.id, shown: true, contact: "到中心服务台，或周三下午直接来活动室" },
      ...page,
      updatedAt: moment(addDays(today, -20 - at), "16:00"),
    })),
    skipDuplicates: true,
  });
  ctx.audit.nothing("they come with the residents");
}
