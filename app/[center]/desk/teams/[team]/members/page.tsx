import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { getTeamToEdit } from "@/lib/usecases/community/volunteer/team";
import { volunteerOptions } from "@/lib/usecases/community/volunteer/team-member";
import { centerPage } from "@/lib/web/page";
import { joinTeamAction } from "../../actions";
import { memberForm } from "../../member-form";

export const metadata = { title: "添加队员" };

export default centerPage({
  permission: "team.edit",
  input: z.object({ team: z.uuid() }),
  load: async (ctx, input) => ({
    team: await getTeamToEdit(ctx, input),
    volunteers: await volunteerOptions(ctx, { outside: input.team }),
  }),
  render: ({ center: { slug }, data: { team, volunteers } }) => (
    <FormPage
      title="添加队员"
      crumbs={[
        { label: "志愿服务队伍", href: `/${slug}/desk/teams` },
        { label: team.name, href: `/${slug}/desk/teams/${team.id}` },
      ]}
      lead={
        <>
          名单里没有的，先
          <a className="link" href={`/${slug}/desk/volunteers/new`}>
            登记志愿者
          </a>
          。
        </>
      }
      form={memberForm}
      options={{ volunteers }}
      action={joinTeamAction.bind(null, slug)}
      hidden={{ team: team.id }}
      submit="添加"
    />
  ),
});
