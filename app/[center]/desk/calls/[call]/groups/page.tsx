import { z } from "zod";
import { callKey } from "@/app/[center]/_parts/recruitment/call-key";
import { FormPage } from "@/components/form/form-page";
import { callOfferForm } from "@/lib/domain/recruitment/call/call-group";
import { formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { asksForProjects, groupsTitle } from "@/lib/domain/recruitment/call/call-kind";
import { callOfferForEdit } from "@/lib/usecases/recruitment/call/call-group";
import { centerPage } from "@/lib/web/page";
import { saveCallOfferAction } from "./actions";

export const metadata = { title: "分组" };

export default centerPage({
  permission: "call.prepare",
  input: z.object({ call: callKey }),
  load: callOfferForEdit,
  render: ({ center: { slug }, data: { call, offer, stages, edition } }) => (
    <FormPage
      title={groupsTitle(call.kind)}
      crumbs={[
        { label: "招募批次", href: `/${slug}/desk/calls` },
        { label: call.name, href: `/${slug}/desk/calls/${formatCallKey(call)}` },
      ]}
      lead={`申请人据此选择组别${asksForProjects(call.kind) ? "" : "和方式"}，公告发布后不能再修改${
        call.method === "appraisal" ? "。综合评估不打分：各组填写名额，不填合格线和候补" : ""
      }`}
      form={asksForProjects(call.kind) ? { groups: callOfferForm.groups } : callOfferForm}
      values={offer}
      options={{ stages }}
      action={saveCallOfferAction.bind(null, slug)}
      hidden={{ call: formatCallKey(call), edition }}
      submit="保存"
    />
  ),
});
