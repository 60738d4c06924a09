import { FormFields } from "@/components/form/form-fields";
import { ActionForm } from "@/components/ui/action-form";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { ratingForm } from "@/lib/domain/incubation/service-form";
import type { EnrolmentRow } from "@/lib/usecases/incubation/training/parts";
import { rateTrainingAction, withdrawOwnEnrolmentAction } from "../actions";

interface Props {
  slug: string;
  training: string;
  sessions: number;
  enrolments: readonly EnrolmentRow[];
}

/** Those of the organization who signed up, and what they say of it afterwards. */
export function OwnEnrolments({ slug, training, sessions, enrolments }: Props) {
  const own = enrolments.filter(({ state }) => state === "enrolled");
  if (own.length === 0) return null;
  return (
    <Section title="本机构学员">
      <ul className="divide-y divide-line">
        {own.map(({ id, name, attended, certified, rating, comment }) => (
          <li key={id} className="py-2">
            <div className="flex flex-wrap items-center justify-between gap-3">
              <span>{name}</span>
              {attended > 0 ? (
                <span className="flex flex-wrap items-center gap-3">
                  {certified && (
                    <a
                      className="link-plain underline"
                      href={`/${slug}/portal/trainings/${training}/certificates/${id}`}
                      download
                    >
                      下载证明
                    </a>
                  )}
                  <Tag tone="passed">
                    签到 {attended}/{sessions} 场
                  </Tag>
                </span>
              ) : (
                <ConfirmDialog
                  action={withdrawOwnEnrolmentAction.bind(null, slug)}
                  hidden={{ enrolment: id }}
                  trigger="取消报名"
                  title={`取消“${name}”的报名`}
                  confirm="取消报名"
                  variant="ghost"
                  size="sm"
                >
                  <p>取消后名额空出来，其他人可以报名。</p>
                </ConfirmDialog>
              )}
            </div>
            {rating && (
              <p className="text-sm text-muted">
                已评价 {rating} 分{comment && `：${comment}`}
              </p>
            )}
            {attended > 0 && !rating && (
              <details>
                <summary className="link-plain cursor-pointer text-sm">评价这期培训</summary>
                <ActionForm
                  action={rateTrainingAction.bind(null, slug)}
                  hidden={{ enrolment: id }}
                  submit="提交评价"
                  className="mt-3 flex flex-col gap-5"
                >
                  <FormFields form={ratingForm} />
                </ActionForm>
              </details>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
