import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { isUuid } from "@/lib/domain/base/ids";
import { hoursForm } from "@/lib/domain/community/hours";
import { hoursChoices } from "@/lib/usecases/community/volunteer/hours";
import { centerPage } from "@/lib/web/page";
import { recordHoursAction } from "../actions";

export const metadata = { title: "登记服务时长" };

export default centerPage({
  permission: "hours.record",
  input: z
    .object({ team: z.unknown().optional() })
    .transform(({ team }) => ({ team: typeof team === "string" && isUuid(team) ? team : null })),
  load: hoursChoices,
  render: ({ center: { slug }, data: { team, ...options }, today }) => (
    <FormPage
      title="登记服务时长"
      crumbs={[{ label: "服务时长", href: `/${slug}/desk/hours` }]}
      lead={
        team
          ? "这支队伍的队员中，时长相同的人一次登记。"
          : "时长相同的人一次登记；从队伍的页面进入，只列出它的队员。"
      }
      form={hoursForm}
      values={{ servedOn: today, teamId: team }}
      options={options}
      action={recordHoursAction.bind(null, slug)}
      submit="登记"
    />
  ),
});
