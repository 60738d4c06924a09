import { z } from "zod";
import { RecordPage } from "@/components/record/record-page";
import { answersInWords } from "@/lib/domain/base/form-words";
import { tallyForm } from "@/lib/domain/community/tally";
import { validityLabels, validityOf, validityTones } from "@/lib/domain/projects/validity";
import { getTally } from "@/lib/usecases/community/tally";
import { centerPage } from "@/lib/web/page";
import { historyEntries } from "../../history-entries";
import { named } from "../../named";
import { voidTallyAction } from "../actions";

export const metadata = { title: "汇总" };

export default centerPage({
  permission: "tally.view",
  input: z.object({ tally: z.uuid() }),
  load: getTally,
  render: ({ center: { slug }, data: tally }) => {
    const at = `/${slug}/desk/tallies`;
    return (
      <RecordPage
        title={`${tally.name}（汇总）`}
        crumbs={[{ label: "汇总", href: at }]}
        tag={{ text: validityLabels[validityOf(tally)], tone: validityTones[validityOf(tally)] }}
        acts={tally.acts}
        how={{ edit: `${at}/${tally.id}/edit`, void: voidTallyAction.bind(null, slug) }}
        hidden={{ tally: tally.id, edition: tally.edition }}
        facts={[
          ...answersInWords(tallyForm, tally, named(tally)).filter(({ value }) => value !== ""),
          ...(tally.reason ? [{ label: "作废的原因", value: tally.reason, wide: true }] : []),
        ]}
        timeline={historyEntries(tally.history)}
      />
    );
  },
});
