import { z } from "zod";
import { LinkedList } from "@/components/record/linked-list";
import { RecordPage } from "@/components/record/record-page";
import { formatDate } from "@/lib/domain/base/civil-date";
import { answersInWords } from "@/lib/domain/base/form-words";
import { allocationLabels, allocationTones } from "@/lib/domain/incubation/allocation";
import { venueForm, venueKindLabels } from "@/lib/domain/incubation/venue";
import { usageLabels, usageOf, usageTones } from "@/lib/domain/registry/usage";
import { getVenue } from "@/lib/usecases/incubation/venue";
import { centerPage } from "@/lib/web/page";
import { historyEntries } from "../../history-entries";
import { archiveVenueAction, restoreVenueAction } from "../actions";

export const metadata = { title: "场地" };

export default centerPage({
  permission: "venue.view",
  input: z.object({ venue: z.uuid() }),
  load: getVenue,
  render: ({ center: { slug }, data: venue }) => {
    const { parent, owner, parts, allocations, engaged } = venue;
    const list = `/${slug}/desk/venues`;
    const facts = answersInWords(venueForm, venue, {
      parentId: parent ? [{ value: parent.id, label: parent.name }] : [],
      ownerId: owner ? [{ value: owner.id, label: owner.name }] : [],
    }).map((fact) =>
      fact.label === venueForm.ownerId.label && !owner ? { ...fact, value: "中心自有" } : fact,
    );
    return (
      <RecordPage
        title={venue.name}
        crumbs={[
          { label: "场地", href: list },
          ...(parent ? [{ label: parent.name, href: `${list}/${parent.id}` }] : []),
        ]}
        tag={{ text: usageLabels[usageOf(venue)], tone: usageTones[usageOf(venue)] }}
        lead={engaged.bookedAhead > 0 && `还有 ${engaged.bookedAhead} 次预约`}
        acts={venue.acts}
        how={{
          book: `/${slug}/desk/bookings?venue=${venue.id}`,
          give: `${list}/${venue.id}/give`,
          edit: `${list}/${venue.id}/edit`,
          archive: archiveVenueAction.bind(null, slug),
          restore: restoreVenueAction.bind(null, slug),
        }}
        hidden={{ venue: venue.id, edition: venue.edition }}
        facts={facts}
        timeline={historyEntries(venue.history)}
      >
        {venue.kind !== "workstation" && (
          <LinkedList
            title="其中的房间和工位"
            none="还没有登记其中的房间和工位。"
            items={parts.map((part) => ({
              key: part.id,
              words: part.name,
              href: `${list}/${part.id}`,
              note: venueKindLabels[part.kind],
              ...(part.archivedAt && { tag: { text: usageLabels.archived, tone: usageTones.archived } }),
            }))}
          />
        )}
        {venue.kind !== "site" && !venue.bookable && (
          <LinkedList
            title="谁在使用"
            none="还没有安排给组织。"
            items={allocations.map(({ id, organization, startsOn, endsOn, state }) => ({
              key: id,
              words: organization,
              href: `/${slug}/desk/allocations/${id}`,
              note: `${formatDate(startsOn)}起${endsOn ? `，到${formatDate(endsOn)}` : ""}`,
              tag: { text: allocationLabels[state], tone: allocationTones[state] },
            }))}
          />
        )}
      </RecordPage>
    );
  },
});
