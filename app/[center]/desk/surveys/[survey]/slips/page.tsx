import { z } from "zod";
import { SurveySlipsPage } from "@/app/[center]/_parts/review/survey-slips-page";
import { unusedCodes } from "@/lib/usecases/projects/supervision/survey";
import { centerPage } from "@/lib/web/page";

export const metadata = { title: "调查码" };

export default centerPage({
  permission: "supervision.edit",
  input: z.object({ survey: z.uuid() }),
  load: unusedCodes,
  render: ({ center: { slug }, data }) => (
    <SurveySlipsPage slug={slug} at={`/${slug}/desk/surveys/${data.id}`} data={data} />
  ),
});
