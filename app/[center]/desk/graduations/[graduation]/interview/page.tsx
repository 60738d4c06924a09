import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { interviewForm } from "@/lib/domain/incubation/graduation-acts";
import { getGraduation } from "@/lib/usecases/incubation/graduation/record";
import { centerPage } from "@/lib/web/page";
import { noteInterviewAction } from "../../actions";

export const metadata = { title: "记录面谈" };

export default centerPage({
  permission: "graduation.edit",
  input: z.object({ graduation: z.uuid() }),
  load: getGraduation,
  render: ({ center: { slug }, today, data }) => (
    <FormPage
      title="记录面谈"
      crumbs={[
        { label: "出壳评估", href: `/${slug}/desk/graduations` },
        { label: data.name, href: `/${slug}/desk/graduations/${data.id}` },
      ]}
      form={interviewForm}
      values={{
        interviewOn: data.interviewOn ?? today,
        ...(data.interview !== null && { interview: data.interview }),
      }}
      action={noteInterviewAction.bind(null, slug)}
      hidden={{ graduation: data.id, edition: data.edition }}
      submit="保存"
    />
  ),
});
