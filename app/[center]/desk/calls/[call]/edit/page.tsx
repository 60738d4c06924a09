import { z } from "zod";
import { callKey } from "@/app/[center]/call-key";
import { PageHeader } from "@/components/ui/page-header";
import { formatCallKey } from "@/lib/domain/recruitment/call-key";
import { formOptions } from "@/lib/usecases/center/form";
import { callForEdit } from "@/lib/usecases/recruitment/call";
import { centerPage } from "@/lib/web/page";
import { reviseCallAction } from "../../actions";
import { CallForm } from "../../call-form";

export const metadata = { title: "修改招募方案" };

export default centerPage({
  permission: "call.prepare",
  input: z.object({ call: callKey }),
  load: async (ctx, input) => ({ ...(await callForEdit(ctx, input)), forms: await formOptions(ctx) }),
  render: ({ data: { id, draft, edition, forms }, input, center }) => {
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
          forms={forms}
          submit="保存"
          cancel={{ href: batch }}
        />
      </>
    );
  },
});
