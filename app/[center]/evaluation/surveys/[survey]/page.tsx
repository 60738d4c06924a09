import { z } from "zod";
import { SurveyRecord } from "@/app/[center]/_parts/review/survey-record";
import { getSurvey } from "@/lib/usecases/projects/supervision/survey";
import { centerPage } from "@/lib/web/page";
import { closeOwnSurveyAction, handOutOwnAction } from "../../projects/actions";

export const metadata = { title: "满意度调查" };

export default centerPage({
  permission: "evaluation.view",
  scope: "body",
  input: z.object({ survey: z.uuid() }),
  load: getSurvey,
  render: ({ center, now, data: survey }) => (
    <SurveyRecord
      survey={survey}
      center={center.name}
      now={now}
      at={`/${center.slug}/evaluation/surveys/${survey.id}`}
      crumbs={[{ label: "评审任务", href: `/${center.slug}/evaluation` }]}
      handOut={handOutOwnAction.bind(null, center.slug)}
      close={closeOwnSurveyAction.bind(null, center.slug)}
    />
  ),
});
