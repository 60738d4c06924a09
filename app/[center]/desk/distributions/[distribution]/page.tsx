import { z } from "zod";
import { RecordPage } from "@/components/record/record-page";
import { answersInWords } from "@/lib/domain/base/form-words";
import { grouped } from "@/lib/domain/base/grouped";
import { distributionForm } from "@/lib/domain/projects/giving/distribution";
import { validityLabels, validityOf, validityTones } from "@/lib/domain/projects/validity";
import { getDistribution } from "@/lib/usecases/projects/giving/distribution";
import { centerPage } from "@/lib/web/page";
import { historyEntries } from "../../history-entries";
import { named } from "../../named";
import { voidDistributionAction } from "../actions";

export const metadata = { title: "发放" };

const { quantity: _, ...told } = distributionForm;

export default centerPage({
  permission: "distribution.view",
  input: z.object({ distribution: z.uuid() }),
  load: getDistribution,
  render: ({ center: { slug }, data: given }) => {
    const { resource, reason } = given;
    const at = `/${slug}/desk/distributions`;
    return (
      <RecordPage
        title={`${resource.title} · ${given.to}`}
        crumbs={[{ label: "发放记录", href: at }]}
        tag={{ text: validityLabels[validityOf(given)], tone: validityTones[validityOf(given)] }}
        acts={[...given.acts, { act: "slip" as const, label: "签收单", whyNot: null }]}
        how={{
          edit: `${at}/${given.id}/edit`,
          slip: `${at}/${given.id}/slip`,
          void: voidDistributionAction.bind(null, slug),
        }}
        hidden={{ distribution: given.id, edition: given.edition }}
        facts={[
          {
            label: "慈善资源",
            value: (
              <a className="link-plain underline" href={`/${slug}/desk/resources/${resource.id}`}>
                {resource.title}
              </a>
            ),
          },
          { label: "捐赠人的要求", value: resource.conditions ?? "无" },
          { label: "发放数量", value: `${grouped(given.quantity)} ${resource.unit}` },
          ...answersInWords(told, given, named(given)).filter(({ value }) => value !== ""),
          ...(reason ? [{ label: "作废的原因", value: reason, wide: true }] : []),
        ]}
        timeline={historyEntries(given.history)}
      />
    );
  },
});
