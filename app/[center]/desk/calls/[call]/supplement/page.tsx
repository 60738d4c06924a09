import { z } from "zod";
import { callKey } from "@/app/[center]/_parts/recruitment/call-key";
import { FormPage } from "@/components/form/form-page";
import { formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { supplementForm } from "@/lib/domain/recruitment/call/call-supplement";
import { callToAmend } from "@/lib/usecases/recruitment/call/call-supplement";
import { centerPage } from "@/lib/web/page";
import { publishSupplementAction } from "../actions";

export const metadata = { title: "发布补充公告" };

export default centerPage({
  permission: "call.supplement",
  input: z.object({ call: callKey }),
  load: callToAmend,
  render: ({ data: call, input, center: { slug } }) => (
    <FormPage
      title="发布补充公告"
      crumbs={[
        { label: "招募批次", href: `/${slug}/desk/calls` },
        { label: call.name, href: `/${slug}/desk/calls/${formatCallKey(input.call)}` },
      ]}
      lead="发布后立即显示在网站的招募公告上，不能修改或撤回；已申请和正在填写的组织会各有一条消息待发"
      form={supplementForm}
      action={publishSupplementAction.bind(null, slug)}
      hidden={{ callId: call.id, edition: call.edition }}
      submit="发布补充公告"
    />
  ),
});
