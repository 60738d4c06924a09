import { z } from "zod";
import { JointEvents, LinkEvent } from "@/app/[center]/_parts/community/joint-events";
import { OwnRecord } from "@/app/[center]/portal/own-record";
import { answersInWords } from "@/lib/domain/base/form-words";
import { ownPartnershipForm, partnershipLabels, partnershipTones } from "@/lib/domain/community/partnership";
import { jointActivityOptions } from "@/lib/usecases/community/joint-activity";
import { getPartnership } from "@/lib/usecases/community/partnership";
import { centerPage } from "@/lib/web/page";
import {
  endCommunityPartnershipAction,
  linkCommunityActivityAction,
  unlinkCommunityActivityAction,
} from "../actions";

export const metadata = { title: "共建" };

export default centerPage({
  permission: "communityPartnership.edit",
  scope: "place",
  input: z.object({ partnership: z.uuid() }),
  load: async (ctx, input) => ({
    partnership: await getPartnership(ctx, input),
    activityId: await jointActivityOptions(ctx, input),
  }),
  render: ({ center: { slug }, data: { partnership, activityId } }) => {
    const { id, partner, place, state } = partnership;
    const named = { placeId: [{ value: place.id, label: place.name }] };
    return (
      <div className="flex flex-col gap-4">
        <OwnRecord
          title={partner}
          crumbs={[{ label: "共建", href: `/${slug}/community/partnerships` }]}
          tag={{ text: partnershipLabels[state], tone: partnershipTones[state] }}
          acts={partnership.acts}
          how={{ end: endCommunityPartnershipAction.bind(null, slug) }}
          hidden={{ partnership: id, edition: partnership.edition }}
          facts={answersInWords(ownPartnershipForm, partnership, named)}
        />
        <JointEvents partnership={partnership} unlink={unlinkCommunityActivityAction.bind(null, slug)} />
        <LinkEvent
          partnership={partnership}
          options={activityId}
          link={linkCommunityActivityAction.bind(null, slug)}
        />
      </div>
    );
  },
});
