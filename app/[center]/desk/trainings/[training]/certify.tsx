import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/link-button";
import type { TrainingState } from "@/lib/domain/incubation/training";
import type { EnrolmentRow } from "@/lib/usecases/incubation/training/parts";
import { certifyTrainingAction } from "./actions";

interface Props {
  slug: string;
  training: { id: string; state: TrainingState; enrolments: readonly EnrolmentRow[] };
  mayEdit: boolean;
}

/** The certificates of a training that is over: given to all who came, and printed together. */
export function Certify({ slug, training: { id, state, enrolments }, mayEdit }: Props) {
  const open = enrolments.filter(({ attended, certified }) => attended > 0 && certified === null).length;
  const given = enrolments.some(({ certified }) => certified !== null);
  const may = mayEdit && state === "closed" && open > 0;
  if (!may && !given) return null;
  return (
    <div className="screen-only mb-4 flex flex-wrap items-center gap-3">
      {may && (
        <ActionForm
          action={certifyTrainingAction.bind(null, slug)}
          hidden={{ training: id }}
          submit={`为 ${open} 名签到学员开具证明`}
          guard={false}
          className="flex flex-col gap-2"
        />
      )}
      {given && (
        <LinkButton href={`/${slug}/desk/trainings/${id}/certificates`}>下载全部证明（一个 PDF）</LinkButton>
      )}
    </div>
  );
}
