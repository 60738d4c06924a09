import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { hoursForm } from "@/lib/domain/community/hours";
import { hoursChoices } from "@/lib/usecases/community/volunteer/hours";
import { centerPage } from "@/lib/web/page";
import { recordCommunityHoursAction } from "../actions";

export const metadata = { title: "登记服务时长" };

export default centerPage({
  permission: "communityHours.edit",
  scope: "place",
  input: z.object({}),
  load: (ctx) => hoursChoices(ctx, {}),
  render: ({ center: { slug }, data: { team: _, ...options }, today }) => (
    <FormPage
      title="登记服务时长"
      crumbs={[{ label: "服务时长", href: `/${slug}/community/hours` }]}
      lead="时长相同的人一次登记。"
      form={hoursForm}
      values={{ servedOn: today }}
      options={options}
      action={recordCommunityHoursAction.bind(null, slug)}
      submit="登记"
    />
  ),
});
