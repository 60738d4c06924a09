import { FormFields } from "@/components/form/form-fields";
import { ActionForm } from "@/components/ui/action-form";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import type { Option } from "@/lib/domain/base/form";
import type { TrainingState } from "@/lib/domain/incubation/training";
import type { EnrolmentRow } from "@/lib/usecases/incubation/training/parts";
import { enrolAtDeskAction, withdrawEnrolmentAction } from "./actions";
import { Certify } from "./certify";
import { deskEnrolmentForm } from "./schema";

interface Props {
  slug: string;
  training: {
    id: string;
    state: TrainingState;
    sessions: readonly unknown[];
    enrolments: readonly EnrolmentRow[];
    organizations: readonly Option[];
  };
  mayEdit: boolean;
}

/** Who signed up, and signing up those who call. */
export function Enrolled({ slug, training, mayEdit }: Props) {
  const { id, state, sessions, enrolments, organizations } = training;
  return (
    <Section title="学员">
      <Certify slug={slug} training={training} mayEdit={mayEdit} />
      {enrolments.length === 0 && <p className="text-muted">还没有人报名。</p>}
      <ul className="divide-y divide-line">
        {enrolments.map((one) => (
          <li key={one.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
            <span className="min-w-0 flex-1">
              {one.name}
              <span className="text-sm text-muted">
                　{[one.from, one.mobile].filter(Boolean).join("，")}
              </span>
              {one.rating && (
                <span className="block text-sm text-muted">
                  评价 {one.rating} 分{one.comment && `：${one.comment}`}
                </span>
              )}
            </span>
            {one.state === "withdrawn" ? (
              <Tag tone="ended">已取消报名</Tag>
            ) : (
              <>
                <Tag tone={one.attended > 0 ? "passed" : "todo"}>
                  签到 {one.attended}/{sessions.length} 场
                </Tag>
                {one.certified === false && <span className="text-sm text-muted">证明生成中</span>}
                {one.certified && (
                  <a
                    className="link-plain text-sm underline"
                    href={`/${slug}/desk/trainings/${id}/certificates/${one.id}`}
                    download
                  >
                    下载证明
                  </a>
                )}
                {mayEdit && one.attended === 0 && (
                  <ConfirmDialog
                    action={withdrawEnrolmentAction.bind(null, slug)}
                    hidden={{ enrolment: one.id }}
                    trigger="取消报名"
                    title={`取消“${one.name}”的报名`}
                    confirm="取消报名"
                    variant="ghost"
                    size="sm"
                  >
                    <p>取消后名额空出来，其他人可以报名；需要时可以重新报名。</p>
                  </ConfirmDialog>
                )}
              </>
            )}
          </li>
        ))}
      </ul>
      {mayEdit && state === "open" && (
        <details className="screen-only mt-4">
          <summary className="link-plain cursor-pointer">代为报名</summary>
          <ActionForm
            action={enrolAtDeskAction.bind(null, slug)}
            hidden={{ training: id }}
            submit="报名"
            resetOnDone
            className="mt-4 flex max-w-2xl flex-col gap-5"
          >
            <FormFields form={deskEnrolmentForm} options={{ organizationId: organizations }} />
          </ActionForm>
        </details>
      )}
    </Section>
  );
}
