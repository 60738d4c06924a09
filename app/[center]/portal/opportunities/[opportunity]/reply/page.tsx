import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { Alert } from "@/components/ui/alert";
import { PageHeader } from "@/components/ui/page-header";
import { replyForm } from "@/lib/domain/projects/giving/reply";
import { newReply } from "@/lib/usecases/projects/giving/reply";
import { centerPage } from "@/lib/web/page";
import { replyAction } from "../../actions";

export const metadata = { title: "回应" };

export default centerPage({
  permission: "ownOpportunity.edit",
  scope: "organization",
  input: z.object({ opportunity: z.uuid() }),
  load: newReply,
  render: ({ center: { slug }, data: { id, title, values, whyNot } }) => {
    const at = `/${slug}/portal/opportunities`;
    const last = { label: title, href: `${at}/${id}` };
    if (whyNot) {
      return (
        <>
          <PageHeader title="回应" crumbs={[{ label: "信息对接", href: at }, last]} />
          <Alert tone="info" title="不能回应">
            {whyNot}
          </Alert>
        </>
      );
    }
    return (
      <FormPage
        title="回应"
        crumbs={[{ label: "信息对接", href: at }, last]}
        lead="发布者会看到您的回应和联系方式。"
        form={replyForm}
        values={values}
        action={replyAction.bind(null, slug)}
        hidden={{ opportunity: id }}
        submit="提交回应"
      />
    );
  },
});
