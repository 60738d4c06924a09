import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { refuseForm } from "@/lib/domain/incubation/registration-acts";
import { getFiling } from "@/lib/usecases/community/filing";
import { centerPage } from "@/lib/web/page";
import { refuseFilingAction } from "../../actions";

export const metadata = { title: "不予备案" };

export default centerPage({
  permission: "communityFiling.edit",
  scope: "place",
  input: z.object({ registration: z.uuid() }),
  load: getFiling,
  render: ({ center: { slug }, today, data: filing }) => (
    <FormPage
      title="不予备案"
      crumbs={[
        { label: "备案", href: `/${slug}/community/filings` },
        { label: filing.name, href: `/${slug}/community/filings/${filing.id}` },
      ]}
      lead={`${filing.name}，${filing.placeName}。申请的组织会看到原因，补齐后可以恢复办理。`}
      form={refuseForm}
      values={{ decidedOn: today }}
      action={refuseFilingAction.bind(null, slug)}
      hidden={{ registration: filing.id }}
      submit="不予备案"
    />
  ),
});
