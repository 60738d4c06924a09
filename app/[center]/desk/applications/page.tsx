import { BulkBar } from "@/components/list/bulk-bar";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { can } from "@/lib/domain/access";
import { formatDate } from "@/lib/domain/base/civil-date";
import { optionsOf } from "@/lib/domain/base/form";
import {
  applicationChannelLabels,
  applicationChannels,
} from "@/lib/domain/recruitment/application/application-channel";
import { callKindLabels, callKinds, formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { funnelStageLabels } from "@/lib/domain/recruitment/funnel";
import { wordsToFind } from "@/lib/usecases/center/option-list";
import { listApplications } from "@/lib/usecases/recruitment/application/application-list";
import { listPage } from "../../list-page";
import { acceptApplicationsAction } from "./actions";
import { applicationList } from "./list";
import { PrintSlips } from "./print-slips";

export const metadata = { title: "申请审查" };

export default listPage({
  permission: "application.view",
  list: applicationList,
  load: async (ctx, query) => {
    const { calls, hasPaper, ...found } = await listApplications(ctx, query);
    const kinds = callKinds.filter((kind) => calls.some((call) => call.kind === kind));
    const options = {
      kind: kinds.length > 1 ? optionsOf(kinds, callKindLabels) : [],
      call: calls.map((call) => ({ value: formatCallKey(call), label: call.name })),
      category: await wordsToFind(ctx, "category"),
      channel: hasPaper ? optionsOf(applicationChannels, applicationChannelLabels) : [],
    };
    return { ...found, options };
  },
  bulk: ({ data: { rows }, center: { slug }, actor }) => {
    const accepts = can(actor, "application.check") && rows.some(({ state }) => state === "submitted");
    return {
      select: {
        name: "applications",
        all: "选择本页全部申请",
        of: ({ id, name }) => ({ value: id, label: name }),
      },
      around: (table) => (
        <ActionForm
          action={acceptApplicationsAction.bind(null, slug)}
          className="flex flex-col gap-3"
          guard={false}
          resetOnDone
        >
          {table}
          <BulkBar unit={applicationList.unit}>
            {accepts && <SubmitButton pendingText="正在受理">受理所选申请</SubmitButton>}
            <PrintSlips at={`/${slug}/desk/applications/slips`} />
          </BulkBar>
        </ActionForm>
      ),
    };
  },
  lead: ({ input: { stage, since } }) =>
    (stage && `统计环节：${funnelStageLabels[stage]}`) || (since && `${formatDate(since)}以来提交的申请`),
});
