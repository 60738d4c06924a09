import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { objectionName } from "@/lib/domain/admission/objection";
import { formatYuan } from "@/lib/domain/base/money";
import { refundForm } from "@/lib/domain/projects/money/refund";
import { getProject } from "@/lib/usecases/projects/project/project";
import { centerPage } from "@/lib/web/page";
import { askRefundAction } from "../../../refunds/actions";

export const metadata = { title: "追回资金" };

export default centerPage({
  permission: "project.edit",
  input: z.object({ project: z.uuid(), objection: z.uuid().optional().catch(undefined) }),
  load: getProject,
  render: ({ center: { slug }, input, data: project }) => {
    const ground = project.standing.objections.find(({ id }) => id === input.objection);
    return (
      <FormPage
        title="追回资金"
        crumbs={[
          { label: "项目", href: `/${slug}/desk/projects` },
          { label: project.name, href: `/${slug}/desk/projects/${project.id}` },
        ]}
        lead={`已拨付 ${formatYuan(project.standing.paidFen)}。本平台不收款，只登记要求和到账情况。`}
        form={refundForm}
        values={ground && { reason: `${objectionName(ground)}成立：` }}
        action={askRefundAction.bind(null, slug)}
        hidden={{ project: project.id, edition: project.edition, objection: ground?.id ?? "" }}
        submit="提出追回"
      />
    );
  },
});
