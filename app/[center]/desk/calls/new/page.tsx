import { z } from "zod";
import { callKey } from "@/app/[center]/_parts/recruitment/call-key";
import { FilterChips } from "@/components/ui/filter/filter-chips";
import { PageHeader } from "@/components/ui/page-header";
import { callKindLabels, callKinds, formatCallKey, sameCall } from "@/lib/domain/recruitment/call/call-key";
import { formOptions } from "@/lib/usecases/center/form";
import { wordsToChoose } from "@/lib/usecases/center/option-list";
import { fundOptions } from "@/lib/usecases/projects/money/fund";
import { callsToCopy } from "@/lib/usecases/recruitment/call/call-copy";
import { proposeCall } from "@/lib/usecases/recruitment/call/call-draft";
import { centerPage } from "@/lib/web/page";
import { prepareCallAction } from "../actions";
import { CallForm } from "../call-form";

export const metadata = { title: "新建招募批次" };

export default centerPage({
  permission: "call.prepare",
  input: z.object({ from: callKey.optional(), kind: z.enum(callKinds).optional().catch(undefined) }),
  load: async (ctx, { from, kind }) => {
    const draft = await proposeCall(ctx, { from, kind });
    return {
      draft,
      // Without what the center has given up since: a copy offers it to nobody anew.
      categories: await wordsToChoose(ctx, "category"),
      forms: await formOptions(ctx),
      funds: await fundOptions(ctx),
      calls: await callsToCopy(ctx, draft.kind),
    };
  },
  render: ({ data: { draft, categories, forms, funds, calls }, input: { from }, center }) => {
    const list = `/${center.slug}/desk/calls`;
    const copied = from && calls.find((call) => sameCall(call, from));
    return (
      <>
        <PageHeader
          title="新建招募批次"
          crumbs={[{ label: "招募批次", href: list }]}
          lead="先保存，核对后再发布；发布前只有工作人员看得到"
        />
        <FilterChips
          label="选拔类别"
          chips={callKinds.map((kind) => ({
            label: callKindLabels[kind],
            href: `${list}/new?kind=${kind}`,
            on: kind === draft.kind,
          }))}
        />
        {calls.length > 0 && (
          <FilterChips
            label="从哪里开始"
            chips={[
              { label: "按中心的通用做法", href: `${list}/new?kind=${draft.kind}`, on: !copied },
              ...calls.map((call) => ({
                label: `照抄${call.name}`,
                href: `${list}/new?from=${formatCallKey(call)}`,
                on: call === copied,
              })),
            ]}
          />
        )}
        <CallForm
          key={copied?.id ?? draft.kind}
          action={prepareCallAction.bind(null, center.slug)}
          draft={draft}
          categories={categories}
          forms={forms}
          funds={funds}
          hidden={copied ? { copyOf: copied.id } : {}}
          submit="保存，去核对"
          cancel={{ href: list }}
        />
      </>
    );
  },
});
