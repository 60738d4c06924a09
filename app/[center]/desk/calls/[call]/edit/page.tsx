import { z } from "zod";
import { callKey } from "@/app/[center]/_parts/recruitment/call-key";
import { PageHeader } from "@/components/ui/page-header";
import { formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { formOptions } from "@/lib/usecases/center/form";
import { wordsToChoose } from "@/lib/usecases/center/option-list";
import { fundOptions } from "@/lib/usecases/projects/money/fund";
import { callForEdit } from "@/lib/usecases/recruitment/call/call-draft";
import { centerPage } from "@/lib/web/page";
import { reviseCallAction } from "../../actions";
import { CallForm } from "../../call-form";

export const metadata = { title: "修改招募方案" };

export default centerPage({
  permission: "call.prepare",
  input: z.object({ call: callKey }),
  load: async (ctx, input) => {
    const call = await callForEdit(ctx, input);
    const categories = await wordsToChoose(ctx, "category", call.draft.categories);
    return {
      ...call,
      categories,
      forms: await formOptions(ctx),
      funds: await fundOptions(ctx, call.draft.fundId),
    };
  },
  render: ({ data: { id, draft, edition, categories, forms, funds }, input, center }) => {
    const list = `/${center.slug}/desk/calls`;
    const batch = `${list}/${formatCallKey(input.call)}`;
    return (
      <>
        <PageHeader
          title="修改招募方案"
          crumbs={[
            { label: "招募批次", href: list },
            { label: draft.name, href: batch },
          ]}
          lead="发布之后，评分指标和排名规则不能再修改"
        />
        <CallForm
          action={reviseCallAction.bind(null, center.slug)}
          hidden={{ callId: id, edition }}
          draft={draft}
          categories={categories}
          forms={forms}
          funds={funds}
          submit="保存"
          cancel={{ href: batch }}
          groupsAt={`${batch}/groups`}
        />
      </>
    );
  },
});
