import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { PageHeader } from "@/components/ui/page-header";
import { directFormOf } from "@/lib/domain/admission/issue";
import { monthsOf } from "@/lib/domain/admission/term";
import { proposeAwardAgreement } from "@/lib/usecases/projects/project/award-agreement";
import { centerPage } from "@/lib/web/page";
import { signAwardAction } from "../../../agreements/issue/actions";
import { TemplateMissing } from "../../../agreements/issue/template-missing";

export const metadata = { title: "签订项目协议" };

export default centerPage({
  permission: "agreement.issue",
  input: z.object({ project: z.uuid() }),
  load: proposeAwardAgreement,
  render: ({ center: { slug }, data: { project, kind, why, templates, organizations, terms } }) => {
    const title = "签订项目协议";
    const crumbs = [
      { label: "项目", href: `/${slug}/desk/projects` },
      { label: project.name, href: `/${slug}/desk/projects/${project.id}` },
    ] as const;
    const [template] = templates;
    if (why || !template)
      return (
        <>
          <PageHeader title={title} crumbs={crumbs} lead={why} />
          {!why && <TemplateMissing slug={slug} kind={kind} />}
        </>
      );
    return (
      <FormPage
        title={title}
        crumbs={crumbs}
        lead="项目名称、金额和服务对象取自项目；签发后即有编号和文本，供双方签署"
        form={directFormOf(kind)}
        values={{
          ...(organizations[0] && { organization: organizations[0].value }),
          template: template.value,
          ...{ startsOn: project.startsOn, months: monthsOf(project.startsOn, project.endsOn), ...terms },
        }}
        options={{ organization: organizations, template: templates }}
        action={signAwardAction.bind(null, slug)}
        hidden={{ project: project.id }}
        submit="签发"
      />
    );
  },
});
