import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { chinaDate, formatTime } from "@/lib/domain/base/china-time";
import { trainingForm } from "@/lib/domain/incubation/training";
import { getTraining } from "@/lib/usecases/incubation/training/training";
import { centerPage } from "@/lib/web/page";
import { editTrainingAction } from "../../actions";

export const metadata = { title: "修改培训" };

export default centerPage({
  permission: "training.edit",
  input: z.object({ training: z.uuid() }),
  load: getTraining,
  render: ({ center: { slug }, data: training }) => (
    <FormPage
      title="修改培训"
      crumbs={[
        { label: "培训", href: `/${slug}/desk/trainings` },
        { label: training.title, href: `/${slug}/desk/trainings/${training.id}` },
      ]}
      lead={training.state === "open" && "已经开放报名，保存后网站和机构平台上立即更新。"}
      form={trainingForm}
      values={{
        ...training,
        sessions: training.sessions.map(({ startsAt, endsAt, venue, teacher, topic }) => ({
          ...{ day: chinaDate(startsAt), from: formatTime(startsAt), until: formatTime(endsAt) },
          ...{ venue, teacher, topic },
        })),
      }}
      action={editTrainingAction.bind(null, slug)}
      hidden={{ training: training.id, edition: training.edition }}
      submit="保存"
    />
  ),
});
