import type { Metadata } from "next";
import { FormPage } from "@/components/form/form-page";
import { handOverForm } from "@/lib/domain/recruitment/hand-over";
import { viewHandOver } from "@/lib/usecases/recruitment/check/handling";
import { centerPage } from "@/lib/web/page";
import { handOverAction } from "../../actions";
import { receiptAddress } from "../../schema";

export const metadata: Metadata = { title: "转交" };

export default centerPage({
  permission: "application.check",
  input: receiptAddress,
  load: viewHandOver,
  render: ({ center: { slug }, data: { application, colleagues } }) => {
    const list = `/${slug}/desk/applications`;
    return (
      <FormPage
        title="转交"
        crumbs={[
          { label: "申请审查", href: list },
          { label: application.name, href: `${list}/${application.receipt}` },
        ]}
        lead={
          (application.handlerName ? `现由${application.handlerName}经办` : "还没有人领办") +
          (colleagues.length === 0 ? "。本中心没有其他可以办理初审的人员，现在不能转交" : "")
        }
        form={handOverForm}
        options={{ to: colleagues }}
        action={handOverAction.bind(null, slug)}
        hidden={{ application: application.id }}
        submit="转交"
      />
    );
  },
});
