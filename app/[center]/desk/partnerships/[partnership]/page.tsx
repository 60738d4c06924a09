import { z } from "zod";
import { JointEvents } from "@/app/[center]/_parts/community/joint-events";
import { RecordPage } from "@/components/record/record-page";
import { answersInWords } from "@/lib/domain/base/form-words";
import { partnershipForm, partnershipLabels, partnershipTones } from "@/lib/domain/community/partnership";
import { getPartnership } from "@/lib/usecases/community/partnership";
import { centerPage } from "@/lib/web/page";
import { historyEntries } from "../../history-entries";
import { named } from "../../named";
import { endPartnershipAction, unlinkActivityAction } from "../actions";

export const metadata = { title: "共建" };

export default centerPage({
  permission: "partnership.view",
  input: z.object({ partnership: z.uuid() }),
  load: getPartnership,
  render: ({ center: { slug }, data: partnership }) => {
    const at = `/${slug}/desk/partnerships`;
    const { id, state, partner, place, reason } = partnership;
    return (
      <RecordPage
        title={`${partner}到${place.name}`}
        crumbs={[{ label: "报到共建", href: at }]}
        tag={{ text: partnershipLabels[state], tone: partnershipTones[state] }}
        acts={partnership.acts}
        how={{
          link: `${at}/${id}/activities`,
          edit: `${at}/${id}/edit`,
          end: endPartnershipAction.bind(null, slug),
        }}
        hidden={{ partnership: id, edition: partnership.edition }}
        facts={[
          ...answersInWords(partnershipForm, partnership, named(partnership)).filter(
            ({ value }) => value !== "",
          ),
          ...(reason ? [{ label: "结束的原因", value: reason, wide: true }] : []),
        ]}
        timeline={historyEntries(partnership.history)}
      >
        <JointEvents
          partnership={partnership}
          at={`/${slug}/desk/activities`}
          unlink={unlinkActivityAction.bind(null, slug)}
        />
      </RecordPage>
    );
  },
});
