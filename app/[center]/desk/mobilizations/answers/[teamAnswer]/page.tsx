import { z } from "zod";
import { TeamAnswerDesk } from "@/app/[center]/_parts/community/team-answer-desk";
import { getTeamAnswer } from "@/lib/usecases/community/volunteer/mobilization-answer";
import { centerPage } from "@/lib/web/page";
import { enterArrivalAction, enterTeamAnswerAction } from "../../actions";

export const metadata = { title: "登记回应" };

export default centerPage({
  permission: "mobilization.edit",
  input: z.object({ teamAnswer: z.uuid() }),
  load: getTeamAnswer,
  render: ({ center: { slug }, data }) => (
    <TeamAnswerDesk
      at={`/${slug}/desk/mobilizations`}
      found={data}
      how={{ answer: enterTeamAnswerAction.bind(null, slug), arrive: enterArrivalAction.bind(null, slug) }}
    />
  ),
});
