import { z } from "zod";
import { RecordPage } from "@/components/record/record-page";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { answersInWords } from "@/lib/domain/base/form-words";
import { assistedLabels, assistedPlainForm, assistedTones } from "@/lib/domain/community/assisted";
import { assistedActLabels } from "@/lib/domain/community/assisted-access";
import { getAssisted } from "@/lib/usecases/community/assisted/assisted";
import { centerPage } from "@/lib/web/page";
import {
  deleteAssistedAction,
  endAssistedAction,
  openAssistedAction,
  restoreAssistedAction,
} from "../actions";

export const metadata = { title: "帮扶对象" };

export default centerPage({
  permission: "assisted.view",
  scope: "place",
  input: z.object({ assisted: z.uuid() }),
  load: getAssisted,
  render: ({ center: { slug }, data: person }) => (
    <RecordPage
      title={person.masked}
      crumbs={[{ label: "帮扶对象", href: `/${slug}/community/assisted` }]}
      tag={{ text: assistedLabels[person.state], tone: assistedTones[person.state] }}
      acts={person.acts}
      how={{
        open: openAssistedAction.bind(null, slug),
        end: endAssistedAction.bind(null, slug),
        restore: restoreAssistedAction.bind(null, slug),
        delete: deleteAssistedAction.bind(null, slug),
      }}
      hidden={{ assisted: person.id, edition: person.edition }}
      facts={[
        { label: "编号", value: person.number },
        ...answersInWords(assistedPlainForm, person, {
          placeId: [{ value: person.place.id, label: person.place.name }],
        }),
        { label: "登记人", value: person.enteredByName },
        ...(person.reason ? [{ label: "最近的原因", value: person.reason, wide: true }] : []),
      ]}
      timeline={person.looked.map(({ id, at, byName, act, reason }) => ({
        ...{ key: id, when: formatDateTime(at), who: byName, what: assistedActLabels[act], why: reason },
      }))}
    />
  ),
});
