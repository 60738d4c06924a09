import { z } from "zod";
import { SurveyRecord } from "@/app/[center]/_parts/review/survey-record";
import { getSurvey } from "@/lib/usecases/projects/supervision/survey";
import { centerPage } from "@/lib/web/page";
import { closeSurveyAction, handOutAction } from "../actions";

export const metadata = { title: "满意度调查" };

export default centerPage({
  permission: "supervision.view",
  input: z.object({ survey: z.uuid() }),
  load: getSurvey,
  render: ({ center, now, data: survey }) => (
    <SurveyRecord
      survey={survey}
      center={center.name}
      now={now}
      at={`/${center.slug}/desk/surveys/${survey.id}`}
      crumbs={[{ label: "满意度调查", href: `/${center.slug}/desk/surveys` }]}
      handOut={handOutAction.bind(null, center.slug)}
      close={closeSurveyAction.bind(null, center.slug)}
    />
  ),
});
