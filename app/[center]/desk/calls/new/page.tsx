import { z } from "zod";
import { PageHeader } from "@/components/ui/page-header";
import { formOptions } from "@/lib/usecases/center/form";
import { wordsToChoose } from "@/lib/usecases/center/option-list";
import { proposeCall } from "@/lib/usecases/recruitment/call";
import { centerPage } from "@/lib/web/page";
import { prepareCallAction } from "../actions";
import { CallForm } from "../call-form";

export const metadata = { title: "新建招募批次" };

export default centerPage({
  permission: "call.prepare",
  input: z.object({}),
  load: async (ctx) => ({
    draft: await proposeCall(ctx),
    categories: await wordsToChoose(ctx, "category"),
    forms: await formOptions(ctx),
  }),
  render: ({ data, center }) => {
    const list = `/${center.slug}/desk/calls`;
    return (
      <>
        <PageHeader
          title="新建招募批次"
          crumbs={[{ label: "招募批次", href: list }]}
          lead="先保存，核对后再发布；发布前只有工作人员看得到"
        />
        <CallForm
          action={prepareCallAction.bind(null, center.slug)}
          {...data}
          submit="保存，去核对"
          cancel={{ href: list }}
        />
      </>
    );
  },
});
