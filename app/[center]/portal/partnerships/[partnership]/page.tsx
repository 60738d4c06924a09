import { z } from "zod";
import { JointEvents, LinkEvent } from "@/app/[center]/_parts/community/joint-events";
import { answersInWords } from "@/lib/domain/base/form-words";
import { ownPartnershipForm, partnershipLabels, partnershipTones } from "@/lib/domain/community/partnership";
import { jointActivityOptions } from "@/lib/usecases/community/joint-activity";
import { getPartnership } from "@/lib/usecases/community/partnership";
import { centerPage } from "@/lib/web/page";
import { OwnRecord } from "../../own-record";
import { endOwnPartnershipAction, linkOwnActivityAction, unlinkOwnActivityAction } from "../actions";

export const metadata = { title: "社区报到" };

export default centerPage({
  permission: "ownPartnership.view",
  scope: "organization",
  input: z.object({ partnership: z.uuid() }),
  load: async (ctx, input) => ({
    partnership: await getPartnership(ctx, input),
    activityId: await jointActivityOptions(ctx, input),
  }),
  render: ({ center: { slug }, data: { partnership, activityId } }) => {
    const { id, place, state, reason } = partnership;
    const activities = `/${slug}/portal/activities`;
    const named = { placeId: [{ value: place.id, label: place.name }] };
    return (
      <OwnRecord
        title={place.name}
        crumbs={[{ label: "社区报到", href: `/${slug}/portal/partnerships` }]}
        tag={{ text: partnershipLabels[state], tone: partnershipTones[state] }}
        acts={partnership.acts}
        how={{ end: endOwnPartnershipAction.bind(null, slug) }}
        hidden={{ partnership: id, edition: partnership.edition }}
        facts={[
          ...answersInWords(ownPartnershipForm, partnership, named),
          ...(reason ? [{ label: "结束的原因", value: reason, wide: true }] : []),
        ]}
      >
        <JointEvents
          partnership={partnership}
          at={activities}
          unlink={unlinkOwnActivityAction.bind(null, slug)}
        />
        <LinkEvent
          partnership={partnership}
          options={activityId}
          link={linkOwnActivityAction.bind(null, slug)}
        >
          已上报的活动可以关联。还没有登记的，先
          <a className="link" href={`${activities}/new`}>
            登记活动
          </a>
          ，再回来关联。
        </LinkEvent>
      </OwnRecord>
    );
  },
});
