import { z } from "zod";
import { callKey } from "@/app/[center]/_parts/recruitment/call-key";
import { FormPage } from "@/components/form/form-page";
import { formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { closingInWords } from "@/lib/domain/recruitment/call/call-phase";
import { extensionForm } from "@/lib/domain/recruitment/call/call-supplement";
import { callToExtend } from "@/lib/usecases/recruitment/call/call-supplement";
import { centerPage } from "@/lib/web/page";
import { extendCallAction } from "../actions";

export const metadata = { title: "延长招募期" };

export default centerPage({
  permission: "call.supplement",
  input: z.object({ call: callKey }),
  load: callToExtend,
  render: ({ data: call, input, center: { slug } }) => (
    <FormPage
      title="延长招募期"
      crumbs={[
        { label: "招募批次", href: `/${slug}/desk/calls` },
        { label: call.name, href: `/${slug}/desk/calls/${formatCallKey(input.call)}` },
      ]}
      lead={`现在的截止时间：${closingInWords(call)}。只能延长，不能提前；延长后自动发布一条补充公告，已截止的重新开放`}
      form={extensionForm}
      values={{ closesAt: call.closesAt, reviewOn: call.reviewOn }}
      action={extendCallAction.bind(null, slug)}
      hidden={{ callId: call.id, edition: call.edition }}
      submit="延长招募期"
    />
  ),
});
