import { z } from "zod";
import { FileList } from "@/components/record/file-list";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { trainingLabels, trainingTones } from "@/lib/domain/incubation/training";
import { getPublicTraining } from "@/lib/usecases/incubation/training/public-training";
import { publicPage } from "@/lib/web/page";
import { TrainingFacts } from "../../../_parts/incubation/training-facts";
import { enrolTeamAction, rateByCodeAction, withdrawByCodeAction } from "./actions";
import { ByCode } from "./by-code";
import { TeamEnrolment } from "./team-enrolment";

export const metadata = { title: "培训" };

export default publicPage({
  permission: "site.view",
  input: z.object({ training: z.uuid() }),
  load: getPublicTraining,
  render: ({ center: { slug, phone }, data: training }) => {
    const { id, state, openToTeams, whyNot, begun, files } = training;
    return (
      <>
        <PageHeader
          title={training.title}
          crumbs={[{ label: "培训", href: `/${slug}/trainings` }]}
          tag={<Tag tone={trainingTones[state]}>{trainingLabels[state]}</Tag>}
        />
        <div className="flex max-w-3xl flex-col gap-4">
          <TrainingFacts training={training} />
          {files.length > 0 && (
            <Section title="培训资料">
              <FileList files={files} at={`/${slug}/trainings/${id}/files`} />
            </Section>
          )}
          {openToTeams && state === "open" && (
            <Section title="报名">
              {whyNot ? (
                <p className="text-muted">{whyNot}</p>
              ) : (
                <TeamEnrolment action={enrolTeamAction.bind(null, slug)} training={id} />
              )}
            </Section>
          )}
          {!openToTeams && state === "open" && (
            <p className="text-muted">这期培训面向在孵组织，请登录机构平台报名；咨询请致电 {phone}。</p>
          )}
          {openToTeams && state !== "cancelled" && (
            <ByCode
              training={id}
              withdraw={withdrawByCodeAction.bind(null, slug)}
              rate={begun ? rateByCodeAction.bind(null, slug) : null}
            />
          )}
        </div>
      </>
    );
  },
});
