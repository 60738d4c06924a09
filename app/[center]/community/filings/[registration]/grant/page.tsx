import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { filingNumberForm } from "@/lib/domain/incubation/registration-filing";
import { getFiling } from "@/lib/usecases/community/filing";
import { centerPage } from "@/lib/web/page";
import { giveNumberAction } from "../../actions";

export const metadata = { title: "编号备案" };

export default centerPage({
  permission: "communityFiling.edit",
  scope: "place",
  input: z.object({ registration: z.uuid() }),
  load: getFiling,
  render: ({ center: { slug }, today, data: filing }) => (
    <FormPage
      title="编号备案"
      crumbs={[
        { label: "备案", href: `/${slug}/community/filings` },
        { label: filing.name, href: `/${slug}/community/filings/${filing.id}` },
      ]}
      lead={`${filing.name}，${filing.placeName}。备案后登记情况变为已备案，可以打印备案通知书。`}
      form={filingNumberForm}
      values={{ decidedOn: today }}
      action={giveNumberAction.bind(null, slug)}
      hidden={{ registration: filing.id }}
      submit="备案"
    />
  ),
});
