import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { PageHeader } from "@/components/ui/page-header";
import { directFormOf } from "@/lib/domain/admission/issue";
import { directOptions } from "@/lib/usecases/admission/issue/direct";
import { centerPage } from "@/lib/web/page";
import { makeDirectAction } from "../issue/actions";
import { TemplateMissing } from "../issue/template-missing";
import { agreementsOf } from "../list";

export const metadata = { title: "直接签订协议" };

export default centerPage({
  permission: "agreement.issue",
  input: z.object({}),
  load: (ctx) => directOptions(ctx, "incubation"),
  render: ({ center: { slug }, data: { organizations, templates }, today }) => {
    const title = "直接签订协议";
    const crumbs = [{ label: "签约", href: `/${slug}/desk/${agreementsOf(null)}` }] as const;
    if (templates.length === 0)
      return (
        <>
          <PageHeader title={title} crumbs={crumbs} />
          <TemplateMissing slug={slug} kind="incubation" />
        </>
      );
    return (
      <FormPage
        title={title}
        crumbs={crumbs}
        lead="与已经在孵、没有经过招募批次的组织补签；签发后即有编号和文本"
        form={directFormOf("incubation")}
        values={{
          startsOn: today,
          months: 12,
          residencyMode: "onSite",
          ...(templates[0] && { template: templates[0].value }),
        }}
        options={{ organization: organizations, template: templates }}
        action={makeDirectAction.bind(null, slug)}
        submit="签发"
      />
    );
  },
});
