import { z } from "zod";
import { RecordPage } from "@/components/record/record-page";
import { formatDate } from "@/lib/domain/base/civil-date";
import { socialWorkerLevelLabels } from "@/lib/domain/registry/social-worker";
import { getSocialWorker } from "@/lib/usecases/registry/social-worker";
import { centerPage } from "@/lib/web/page";
import { historyEntries } from "../../history-entries";

export const metadata = { title: "社工" };

export default centerPage({
  permission: "socialWorker.view",
  input: z.object({ socialWorker: z.uuid() }),
  load: getSocialWorker,
  render: ({ center: { slug }, data: worker }) => {
    const { id, person, level, certificate, certifiedOn, place, organization } = worker;
    const at = `/${slug}/desk/social-workers`;
    return (
      <RecordPage
        title={person.name}
        crumbs={[{ label: "社工", href: at }]}
        tag={{ text: socialWorkerLevelLabels[level], tone: level === "none" ? "todo" : "passed" }}
        acts={[{ act: "edit", label: "修改", whyNot: null }]}
        how={{ edit: `${at}/${id}/edit` }}
        hidden={{ socialWorker: id, edition: worker.edition }}
        facts={[
          {
            label: "人员",
            value: (
              <a className="link" href={`/${slug}/desk/persons/${person.id}`}>
                {person.name}（{person.title}）
              </a>
            ),
          },
          { label: "证书编号", value: certificate },
          { label: "取得日期", value: certifiedOn && formatDate(certifiedOn) },
          { label: "所在社区", value: place?.name },
          { label: "所在社会组织", value: organization?.name },
        ]}
        timeline={historyEntries(worker.history)}
      />
    );
  },
});
