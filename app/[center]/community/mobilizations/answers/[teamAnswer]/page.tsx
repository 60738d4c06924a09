import { z } from "zod";
import { TeamAnswerDesk } from "@/app/[center]/_parts/community/team-answer-desk";
import { getTeamAnswer } from "@/lib/usecases/community/volunteer/mobilization-answer";
import { centerPage } from "@/lib/web/page";
import { enterCommunityAnswerAction, enterCommunityArrivalAction } from "../../actions";

export const metadata = { title: "登记回应" };

export default centerPage({
  permission: "communityMobilization.answer",
  scope: "place",
  input: z.object({ teamAnswer: z.uuid() }),
  load: getTeamAnswer,
  render: ({ center: { slug }, data }) => (
    <TeamAnswerDesk
      at={`/${slug}/community/mobilizations`}
      found={data}
      how={{
        answer: enterCommunityAnswerAction.bind(null, slug),
        arrive: enterCommunityArrivalAction.bind(null, slug),
      }}
    />
  ),
});
