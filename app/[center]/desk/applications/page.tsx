import { formatDate } from "@/lib/domain/base/civil-date";
import { formatCallKey } from "@/lib/domain/recruitment/call-key";
import { funnelStageLabels } from "@/lib/domain/recruitment/funnel";
import { wordsToFind } from "@/lib/usecases/center/option-list";
import { listApplications } from "@/lib/usecases/recruitment/application-list";
import { listPage } from "../../list-page";
import { applicationList } from "./list";

export const metadata = { title: "申请审查" };

export default listPage({
  permission: "application.view",
  list: applicationList,
  load: async (ctx, query) => {
    const { calls, pages: pageCount, ...found } = await listApplications(ctx, query);
    const options = {
      call: calls.map((call) => ({ value: formatCallKey(call), label: call.name })),
      category: await wordsToFind(ctx, "category"),
    };
    return { ...found, pageCount, options };
  },
  lead: ({ input: { stage, since } }) =>
    (stage && `统计环节：${funnelStageLabels[stage]}`) || (since && `${formatDate(since)}以来提交的申请`),
});
