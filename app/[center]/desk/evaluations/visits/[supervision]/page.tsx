import { z } from "zod";
import { VisitFacts } from "@/components/project/visit-facts";
import { PageHeader } from "@/components/ui/page-header";
import { Tag } from "@/components/ui/tag";
import {
  visitLabels,
  visitMethodLabels,
  visitTones,
} from "@/lib/domain/projects/supervision/supervision-visit";
import { getVisit } from "@/lib/usecases/projects/supervision/supervision-visit";
import { centerPage } from "@/lib/web/page";

export const metadata = { title: "督导走访" };

export default centerPage({
  permission: "supervision.view",
  input: z.object({ supervision: z.uuid() }),
  load: getVisit,
  render: ({ center: { slug }, data: visit }) => (
    <>
      <PageHeader
        title={`${visitMethodLabels[visit.method]}：${visit.looked}`}
        crumbs={[
          { label: "第三方评估", href: `/${slug}/desk/evaluations` },
          { label: visit.looked, href: `/${slug}/desk/evaluations/${visit.evaluationId}` },
        ]}
        tag={<Tag tone={visitTones[visit.state]}>{visitLabels[visit.state]}</Tag>}
      />
      <VisitFacts visit={visit} />
    </>
  ),
});
