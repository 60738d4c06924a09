import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { opinionForm } from "@/lib/domain/incubation/registration-filing";
import { getFiling } from "@/lib/usecases/community/filing";
import { centerPage } from "@/lib/web/page";
import { opineAction } from "../../actions";

export const metadata = { title: "社区意见" };

export default centerPage({
  permission: "communityFiling.edit",
  scope: "place",
  input: z.object({ registration: z.uuid() }),
  load: getFiling,
  render: ({ center: { slug }, data: filing }) => (
    <FormPage
      title="社区意见"
      crumbs={[
        { label: "备案", href: `/${slug}/community/filings` },
        { label: filing.name, href: `/${slug}/community/filings/${filing.id}` },
      ]}
      lead={`${filing.name}申请在${filing.placeName}备案，成员 ${filing.roster.length} 人。`}
      form={opinionForm}
      values={{
        ...(filing.agreed !== null && { agreed: filing.agreed ? ("yes" as const) : ("no" as const) }),
        opinion: filing.opinion,
      }}
      action={opineAction.bind(null, slug)}
      hidden={{ registration: filing.id }}
      submit="提交意见"
    />
  ),
});
