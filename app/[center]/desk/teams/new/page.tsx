import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { teamForm } from "@/lib/domain/community/team";
import { teamChoices } from "@/lib/usecases/community/volunteer/team";
import { centerPage } from "@/lib/web/page";
import { addTeamAction } from "../actions";

export const metadata = { title: "登记队伍" };

export default centerPage({
  permission: "team.edit",
  input: z.object({}),
  load: (ctx) => teamChoices(ctx),
  render: ({ center: { slug }, data: options }) => (
    <FormPage
      title="登记队伍"
      crumbs={[{ label: "志愿服务队伍", href: `/${slug}/desk/teams` }]}
      lead="保存后添加队员；多支队伍可以从 Excel 导入。"
      form={teamForm}
      options={options}
      action={addTeamAction.bind(null, slug)}
      submit="保存"
    />
  ),
});
