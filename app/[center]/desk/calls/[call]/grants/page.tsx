import { z } from "zod";
import { callKey } from "@/app/[center]/_parts/recruitment/call-key";
import { FormPage } from "@/components/form/form-page";
import { Alert } from "@/components/ui/alert";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { grantForm, grantsInWords } from "@/lib/domain/admission/grant";
import { formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { viewGrants } from "@/lib/usecases/admission/grant";
import { centerPage } from "@/lib/web/page";
import { decideGrantsAction } from "./actions";

export const metadata = { title: "核定金额" };

export default centerPage({
  permission: "grant.decide",
  input: z.object({ call: callKey }),
  load: viewGrants,
  render: ({ center: { slug }, data: { call, grantees, whyNot, fund, sum, edition } }) => {
    const key = formatCallKey(call);
    const back = { label: call.name, href: `/${slug}/desk/calls/${key}` };
    if (whyNot)
      return (
        <>
          <PageHeader title="核定金额" crumbs={[back]} lead={grantsInWords(sum, fund)} />
          <Alert
            tone="info"
            title="现在不能核定金额"
            action={<LinkButton href={back.href}>查看批次</LinkButton>}
          >
            {whyNot}
          </Alert>
        </>
      );
    return (
      <FormPage
        title="核定金额"
        crumbs={[back]}
        lead={`${grantsInWords(sum, fund)}公示发布前可以修改，公示和协议都按这里的金额。`}
        form={grantForm(grantees)}
        values={Object.fromEntries(
          grantees.map(({ id, grantedFen, askedFen }) => [id, grantedFen ?? askedFen ?? 0n]),
        )}
        action={decideGrantsAction.bind(null, slug)}
        hidden={{ call: key, edition }}
        submit="保存核定金额"
      />
    );
  },
});
