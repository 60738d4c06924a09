import { z } from "zod";
import { FormFields } from "@/components/form/form-fields";
import { ActionForm } from "@/components/ui/action-form";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { enrolmentForm } from "@/lib/domain/incubation/attendance";
import { trainingLabels, trainingTones } from "@/lib/domain/incubation/training";
import { getOwnTraining } from "@/lib/usecases/incubation/training/public-training";
import { centerPage } from "@/lib/web/page";
import { TrainingFacts } from "../../../_parts/incubation/training-facts";
import { enrolOwnAction } from "../actions";
import { OwnEnrolments } from "./own-enrolments";

export const metadata = { title: "培训" };

export default centerPage({
  permission: "ownTraining.view",
  scope: "organization",
  input: z.object({ training: z.uuid() }),
  load: getOwnTraining,
  render: ({ center: { slug }, data: training }) => (
    <>
      <PageHeader
        title={training.title}
        crumbs={[{ label: "培训", href: `/${slug}/portal/trainings` }]}
        tag={<Tag tone={trainingTones[training.state]}>{trainingLabels[training.state]}</Tag>}
        lead={
          <a className="link-plain underline" href={`/${slug}/trainings/${training.id}`}>
            培训资料在中心网站上下载
          </a>
        }
      />
      <div className="flex max-w-3xl flex-col gap-4">
        <TrainingFacts training={training} />
        <OwnEnrolments
          slug={slug}
          training={training.id}
          sessions={training.sessions.length}
          enrolments={training.enrolments}
        />
        {training.state === "open" && (
          <Section title="报名">
            {training.whyNot ? (
              <p className="text-muted">{training.whyNot}</p>
            ) : (
              <ActionForm
                action={enrolOwnAction.bind(null, slug)}
                hidden={{ training: training.id }}
                submit="报名"
                resetOnDone
              >
                <FormFields form={enrolmentForm} />
              </ActionForm>
            )}
          </Section>
        )}
      </div>
    </>
  ),
});
