import { z } from "zod";
import { RecordPage } from "@/components/record/record-page";
import { MenuItem } from "@/components/ui/menu-item";
import { answersInWords } from "@/lib/domain/base/form-words";
import { outcomeForm } from "@/lib/domain/projects/giving/outcome";
import { validityLabels, validityOf, validityTones } from "@/lib/domain/projects/validity";
import { getOutcome } from "@/lib/usecases/projects/giving/outcome";
import { centerPage } from "@/lib/web/page";
import { historyEntries } from "../../history-entries";
import { named } from "../../named";
import { voidOutcomeAction } from "../actions";

export const metadata = { title: "对接成果" };

export default centerPage({
  permission: "outcome.view",
  input: z.object({ outcome: z.uuid() }),
  load: getOutcome,
  render: ({ center: { slug }, data: outcome }) => {
    const { opportunity, reason } = outcome;
    const at = `/${slug}/desk/outcomes`;
    return (
      <RecordPage
        title={outcome.title}
        crumbs={[{ label: "对接成果", href: at }]}
        tag={{ text: validityLabels[validityOf(outcome)], tone: validityTones[validityOf(outcome)] }}
        acts={outcome.acts}
        how={{ edit: `${at}/${outcome.id}/edit`, void: voidOutcomeAction.bind(null, slug) }}
        hidden={{ outcome: outcome.id, edition: outcome.edition }}
        more={
          opportunity && (
            <MenuItem href={`/${slug}/desk/opportunities/${opportunity.id}`}>查看对接的信息</MenuItem>
          )
        }
        facts={[
          ...answersInWords(outcomeForm, outcome, {
            ...named(outcome),
            opportunityId: opportunity ? [{ value: opportunity.id, label: opportunity.title }] : [],
          }),
          ...(reason ? [{ label: "作废的原因", value: reason, wide: true }] : []),
        ]}
        timeline={historyEntries(outcome.history)}
      />
    );
  },
});
