import { z } from "zod";
import { RecordPage } from "@/components/record/record-page";
import { MenuItem } from "@/components/ui/menu-item";
import { can } from "@/lib/domain/access";
import { formLabels, formTones } from "@/lib/domain/center/form";
import { getForm } from "@/lib/usecases/center/form";
import { centerPage } from "@/lib/web/page";
import { historyEntries } from "../../../history-entries";
import { restoreFormAction, retireFormAction } from "../actions";
import { QuestionList } from "./question-list";

export const metadata = { title: "申请表" };

export default centerPage({
  permission: "form.view",
  input: z.object({ form: z.uuid() }),
  load: getForm,
  render: ({ center: { slug }, data: form, actor }) => {
    const record = `/${slug}/desk/settings/forms/${form.id}`;
    const mayEdit = can(actor, "form.edit");
    return (
      <RecordPage
        title={form.name}
        crumbs={[{ label: "申请表", href: `/${slug}/desk/settings/forms` }]}
        tag={{ text: formLabels[form.state], tone: formTones[form.state] }}
        lead="修改只对以后发布的招募公告起作用"
        acts={mayEdit ? form.acts : []}
        how={{
          rename: `${record}/rename`,
          retire: retireFormAction.bind(null, slug),
          restore: restoreFormAction.bind(null, slug),
        }}
        hidden={{ form: form.id, edition: form.edition }}
        more={
          <>
            <MenuItem href={`${record}/preview`}>预览</MenuItem>
            <MenuItem href={`${record}/paper`}>打印版</MenuItem>
          </>
        }
        facts={[
          {
            label: "通用内容",
            value: "类别与登记、组织情况、服务与规划、联系方式：每位申请人都填，不必在这里重复",
            wide: true,
          },
        ]}
        timeline={historyEntries(form.history)}
      >
        <QuestionList center={slug} form={form} record={record} mayEdit={mayEdit} />
      </RecordPage>
    );
  },
});
