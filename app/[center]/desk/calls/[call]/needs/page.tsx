import { z } from "zod";
import { callKey } from "@/app/[center]/_parts/recruitment/call-key";
import { FormPage } from "@/components/form/form-page";
import { formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { callNeedsForm } from "@/lib/domain/recruitment/call/call-need";
import { callNeedsForEdit } from "@/lib/usecases/recruitment/call/call-need";
import { centerPage } from "@/lib/web/page";
import { saveCallNeedsAction } from "./actions";

export const metadata = { title: "承接的需求" };

export default centerPage({
  permission: "call.prepare",
  input: z.object({ call: callKey }),
  load: callNeedsForEdit,
  render: ({ center: { slug }, data: { call, needs, options, edition } }) => (
    <FormPage
      title="承接的需求"
      crumbs={[
        { label: "招募批次", href: `/${slug}/desk/calls` },
        { label: call.name, href: `/${slug}/desk/calls/${formatCallKey(call)}` },
      ]}
      lead={
        options.length > 0 ? (
          "社区和组织发布的需求，由这一批次征集项目来回应；公告发布后不能再修改"
        ) : (
          <>
            现在没有正在对接的需求。
            <a className="link" href={`/${slug}/desk/opportunities/new`}>
              登记并发布需求
            </a>
            后，回到这里选择
          </>
        )
      }
      form={callNeedsForm}
      values={{ needs }}
      options={{ needs: options }}
      action={saveCallNeedsAction.bind(null, slug)}
      hidden={{ call: formatCallKey(call), edition }}
      submit="保存"
    />
  ),
});
