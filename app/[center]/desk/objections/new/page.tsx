import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { Alert } from "@/components/ui/alert";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { objectionForm } from "@/lib/domain/admission/objection-form";
import { proposeObjection } from "@/lib/usecases/admission/objection/objection-letter";
import { centerPage } from "@/lib/web/page";
import { recordObjectionAction } from "../actions";

export const metadata = { title: "登记异议" };

export default centerPage({
  permission: "objection.edit",
  input: z.object({ notice: z.uuid() }),
  load: proposeObjection,
  render: ({ center: { slug }, data: { notice, why, options }, today }) => {
    const back = { label: notice.title, href: `/${slug}/desk/notices/${notice.id}` };
    if (why) {
      return (
        <>
          <PageHeader title="登记异议" crumbs={[back]} />
          <Alert
            tone="warning"
            title="不能登记异议"
            action={<LinkButton href={back.href}>返回公示</LinkButton>}
          >
            {why}
          </Alert>
        </>
      );
    }
    return (
      <FormPage
        title="登记异议"
        crumbs={[{ label: "公示", href: `/${slug}/desk/notices` }, back]}
        lead="照书面来信登记，来信和证据登记后再上传。登记后，被异议的组织在答复前不能签约。"
        form={objectionForm}
        values={{ receivedOn: today }}
        options={{ applicationId: options }}
        action={recordObjectionAction.bind(null, slug)}
        hidden={{ notice: notice.id }}
        submit="登记异议"
      />
    );
  },
});
