import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { teamForm } from "@/lib/domain/community/team";
import { getTeamToEdit, teamChoices } from "@/lib/usecases/community/volunteer/team";
import { centerPage } from "@/lib/web/page";
import { editTeamAction } from "../../actions";

export const metadata = { title: "修改队伍" };

export default centerPage({
  permission: "team.edit",
  input: z.object({ team: z.uuid() }),
  load: async (ctx, input) => {
    const team = await getTeamToEdit(ctx, input);
    return { team, options: await teamChoices(ctx, team) };
  },
  render: ({ center: { slug }, data: { team, options } }) => (
    <FormPage
      title="修改队伍"
      crumbs={[
        { label: "志愿服务队伍", href: `/${slug}/desk/teams` },
        { label: team.name, href: `/${slug}/desk/teams/${team.id}` },
      ]}
      form={teamForm}
      values={{ ...team, members: team.declared }}
      options={options}
      action={editTeamAction.bind(null, slug)}
      hidden={{ team: team.id, edition: team.edition }}
      submit="保存"
    />
  ),
});
