import { z } from "zod";
import { TeamCall } from "@/components/community/team-call";
import { PageHeader } from "@/components/ui/page-header";
import { Tag } from "@/components/ui/tag";
import { teamAnswerLabels, teamAnswerTones } from "@/lib/domain/community/mobilization";
import { getOwnCall } from "@/lib/usecases/community/volunteer/own-mobilization";
import { centerPage } from "@/lib/web/page";
import { answerOwnCallAction } from "../actions";

export const metadata = { title: "应急拉动" };

export default centerPage({
  permission: "ownMobilization.answer",
  scope: "organization",
  input: z.object({ teamAnswer: z.uuid() }),
  load: getOwnCall,
  render: ({ center: { slug, name }, data: call }) => (
    <>
      <PageHeader
        title={call.mobilization.name}
        crumbs={[{ label: "应急拉动", href: `/${slug}/portal/mobilizations` }]}
        tag={<Tag tone={teamAnswerTones[call.answer]}>{teamAnswerLabels[call.answer]}</Tag>}
        lead={`${name}通知${call.team.name}`}
      />
      <div className="flex max-w-2xl flex-col gap-4">
        <TeamCall
          call={call}
          action={answerOwnCallAction.bind(null, slug)}
          hidden={{ teamAnswer: call.id, seen: call.seen }}
        />
      </div>
    </>
  ),
});
