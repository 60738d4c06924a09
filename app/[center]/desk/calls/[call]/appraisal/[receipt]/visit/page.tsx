import { z } from "zod";
import { callKey } from "@/app/[center]/_parts/recruitment/call-key";
import { FormPage } from "@/components/form/form-page";
import { formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { visitForm } from "@/lib/domain/review/appraisal";
import { viewAppraisal } from "@/lib/usecases/review/appraisal";
import { centerPage } from "@/lib/web/page";
import { noteVisitAction } from "./actions";

export const metadata = { title: "登记走访" };

export default centerPage({
  permission: "appraisal.give",
  input: z.object({ call: callKey, receipt: z.string() }),
  load: viewAppraisal,
  render: ({ data, center: { slug }, today }) => {
    const appraisal = `/${slug}/desk/calls/${formatCallKey(data.call)}/appraisal`;
    return (
      <FormPage
        title="登记走访"
        crumbs={[
          { label: "综合评估", href: appraisal },
          { label: data.name, href: `${appraisal}/${data.receipt}` },
        ]}
        form={visitForm}
        values={{ visitedOn: today }}
        action={noteVisitAction.bind(null, slug)}
        hidden={{ application: data.id }}
        submit="保存走访"
      />
    );
  },
});
