import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { correctHoursForm } from "@/lib/domain/community/hours";
import { getHours } from "@/lib/usecases/community/volunteer/hours";
import { centerPage } from "@/lib/web/page";
import { correctHoursAction } from "../../actions";

export const metadata = { title: "改正服务时长" };

export default centerPage({
  permission: "hours.record",
  input: z.object({ record: z.uuid() }),
  load: getHours,
  render: ({ center: { slug }, data: hours }) => (
    <FormPage
      title="改正服务时长"
      crumbs={[
        { label: "服务时长", href: `/${slug}/desk/hours` },
        { label: hours.volunteer.name, href: `/${slug}/desk/hours/${hours.id}` },
      ]}
      {...(hours.reason && { lead: `退回的原因：${hours.reason}` })}
      form={correctHoursForm}
      values={hours}
      action={correctHoursAction.bind(null, slug)}
      hidden={{ record: hours.id, edition: hours.edition }}
      submit="保存"
    />
  ),
});
