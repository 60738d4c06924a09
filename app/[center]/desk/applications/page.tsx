import type { Row } from "@/components/ui/data-table";
import { categoryLabels } from "@/lib/domain/categories";
import { formatDateTime } from "@/lib/domain/china-time";
import { applicationLabels, applicationTones } from "@/lib/domain/lifecycle/application";
import { trackLabels } from "@/lib/domain/tracks";
import { listApplications } from "@/lib/usecases/application-list";
import { centerPage } from "@/lib/web/page";
import { ApplicationList } from "./application-list";
import { applicationFilter } from "./filter";

export const metadata = { title: "申请审查" };

type ListedApplication = Awaited<ReturnType<typeof listApplications>>["rows"][number];

function rowOf(application: ListedApplication): Row {
  const { receipt, name, category, track, creditCode, submittedAt, state } = application;
  return {
    id: receipt,
    cells: [
      receipt,
      name,
      categoryLabels[category],
      creditCode ?? trackLabels[track],
      formatDateTime(submittedAt),
      { text: applicationLabels[state], tone: applicationTones[state] },
    ],
  };
}

export default centerPage({
  permission: "application.view",
  input: applicationFilter,
  load: listApplications,
  render: ({ data, input: filter, center }) => (
    <ApplicationList
      {...data}
      list={`/${center.slug}/desk/applications`}
      filter={filter}
      rows={data.rows.map(rowOf)}
    />
  ),
});
