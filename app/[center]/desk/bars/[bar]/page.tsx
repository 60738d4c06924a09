import { z } from "zod";
import { RecordPage } from "@/components/record/record-page";
import { formatDate, formatPeriod } from "@/lib/domain/base/civil-date";
import { barLabels, barTones } from "@/lib/domain/recruitment/bar";
import { getBar } from "@/lib/usecases/recruitment/bar/bar";
import { centerPage } from "@/lib/web/page";
import { historyEntries } from "../../history-entries";
import { liftBarAction } from "../actions";

export const metadata = { title: "限制申报" };

export default centerPage({
  permission: "bar.view",
  input: z.object({ bar: z.uuid() }),
  load: getBar,
  render: ({ center: { slug }, data: bar }) => {
    const desk = `/${slug}/desk`;
    const { organization, project, liftedOn } = bar;
    return (
      <RecordPage
        title={organization.name}
        crumbs={[{ label: "限制申报", href: `${desk}/bars` }]}
        tag={{ text: barLabels[bar.state], tone: barTones[bar.state] }}
        acts={bar.acts}
        how={{ edit: `${desk}/bars/${bar.id}/edit`, lift: liftBarAction.bind(null, slug) }}
        hidden={{ bar: bar.id, edition: bar.edition }}
        facts={[
          {
            label: "社会组织",
            value: (
              <a className="link" href={`${desk}/organizations/${organization.id}`}>
                {organization.name}
              </a>
            ),
          },
          { label: "限制期", value: formatPeriod(bar.startsOn, bar.endsOn) },
          { label: "处理文号", value: bar.document },
          ...(project
            ? [
                {
                  label: "涉及的项目",
                  value: (
                    <a className="link" href={`${desk}/projects/${project.id}`}>
                      {project.number} {project.name}
                    </a>
                  ),
                },
              ]
            : []),
          { label: "原因", value: bar.reason, wide: true },
          ...(liftedOn
            ? [{ label: "解除", value: `${formatDate(liftedOn)}：${bar.liftReason ?? ""}`, wide: true }]
            : []),
        ]}
        timeline={historyEntries(bar.history)}
      />
    );
  },
});
