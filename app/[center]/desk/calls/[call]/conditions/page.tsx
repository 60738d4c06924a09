import { z } from "zod";
import { callKey } from "@/app/[center]/_parts/recruitment/call-key";
import { ConditionList } from "@/components/condition-list";
import { FormPage } from "@/components/form/form-page";
import { PageHeader } from "@/components/ui/page-header";
import { formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { callKindTerms } from "@/lib/domain/recruitment/call/call-kind";
import { conditionsFormFor } from "@/lib/domain/recruitment/call/condition";
import { viewConditions } from "@/lib/usecases/recruitment/call/condition";
import { centerPage } from "@/lib/web/page";
import { saveConditionsAction } from "./actions";

export const metadata = { title: "申请条件" };

export default centerPage({
  permission: "call.view",
  input: z.object({ call: callKey }),
  load: viewConditions,
  render: ({ center: { slug }, data: { call, edition, conditions, proposed } }) => {
    const key = formatCallKey(call);
    const base = `/${slug}/desk/calls/${key}`;
    const crumbs = [
      { label: "招募批次", href: `/${slug}/desk/calls` },
      { label: call.name, href: base },
    ] as const;
    const title = callKindTerms[call.kind].conditions;
    if (call.state !== "preparing")
      return (
        <>
          <PageHeader title={title} crumbs={[...crumbs]} lead="公告已经发布，不能再修改" />
          <ConditionList kind={call.kind} conditions={conditions} />
          {conditions.length === 0 && <p className="text-muted">这一批次没有列出{title}。</p>}
        </>
      );
    const shown = conditions.length > 0 ? conditions : proposed;
    return (
      <FormPage
        title={title}
        crumbs={[...crumbs]}
        lead={
          conditions.length > 0 ? "公告发布后不能再修改" : "以下是建议，保存后才算数；公告发布后不能再修改"
        }
        form={conditionsFormFor(call.kind)}
        values={{
          entry: shown.filter(({ kind }) => kind === "entry"),
          exclusion: shown.filter(({ kind }) => kind === "exclusion"),
        }}
        action={saveConditionsAction.bind(null, slug)}
        hidden={{ call: key, edition }}
        submit="保存"
      />
    );
  },
});
