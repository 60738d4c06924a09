import { z } from "zod";
import { callKey } from "@/app/[center]/_parts/recruitment/call-key";
import { ApplicationFacts } from "@/app/[center]/desk/applications/[receipt]/application-facts";
import { historyEntries } from "@/app/[center]/desk/history-entries";
import { ApplicationMaterials } from "@/components/record/application-materials";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { Timeline } from "@/components/ui/timeline";
import { can } from "@/lib/domain/access";
import { formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { appraisalStateLabels } from "@/lib/domain/review/appraisal";
import { viewAppraisal } from "@/lib/usecases/review/appraisal";
import { centerPage } from "@/lib/web/page";
import { appraisalTones } from "../list";
import { ConclusionPart } from "./conclusion-part";
import { OwnOpinion } from "./own-opinion";
import { ShownOpinions } from "./shown-opinions";
import { Visits } from "./visits";

export const metadata = { title: "综合评估" };

export default centerPage({
  permission: "appraisal.view",
  input: z.object({ call: callKey, receipt: z.string() }),
  load: viewAppraisal,
  render: ({ data, center: { slug }, actor }) => {
    const appraisal = `/${slug}/desk/calls/${formatCallKey(data.call)}/appraisal`;
    const { open, own, visits, opinions } = data;
    return (
      <>
        <PageHeader
          title={data.name}
          crumbs={[{ label: `${data.call.name}综合评估`, href: appraisal }]}
          tag={<Tag tone={appraisalTones[data.standing]}>{appraisalStateLabels[data.standing]}</Tag>}
          lead={`申请编号 ${data.receipt}`}
          action={
            open && (
              <LinkButton href={`${appraisal}/${data.receipt}/visit`} variant="secondary">
                登记走访
              </LinkButton>
            )
          }
        />
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 xl:grid-cols-2">
          <div className="flex min-w-0 flex-col gap-4">
            <ConclusionPart slug={slug} data={data} settles={can(actor, "appraisal.settle")} />
            {open && (
              <Section title="我的评估意见" className="screen-only">
                <OwnOpinion slug={slug} data={data} />
              </Section>
            )}
            <ShownOpinions
              slug={slug}
              application={data.id}
              frees={open && can(actor, "appraisal.settle")}
              opinions={opinions.filter((one) => one.appraiserId !== own?.appraiserId || !open)}
            />
            <Visits slug={slug} visits={visits} open={open} />
          </div>
          <div className="flex min-w-0 flex-col gap-4">
            <ApplicationFacts application={data} />
            <Section title="申请材料">
              <ApplicationMaterials
                {...data.materials}
                at={`/${slug}/desk/applications/${data.receipt}/files`}
              />
            </Section>
            <Section title="办理经过" className="screen-only">
              <Timeline entries={historyEntries(data.history)} />
            </Section>
          </div>
        </div>
      </>
    );
  },
});
