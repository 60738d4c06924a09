import { FormFields } from "@/components/form/form-fields";
import { SurveyResults } from "@/components/project/survey-results";
import { RecordActs } from "@/components/record/record-acts";
import { ActionForm } from "@/components/ui/action-form";
import type { Crumb } from "@/components/ui/breadcrumbs";
import { Facts } from "@/components/ui/facts";
import type { FormAction } from "@/components/ui/form-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { PrintHead } from "@/components/ui/print-head";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { formatDate } from "@/lib/domain/base/civil-date";
import { handOutForm } from "@/lib/domain/projects/supervision/survey";
import { meanOf } from "@/lib/domain/projects/supervision/survey-results";
import type { getSurvey } from "@/lib/usecases/projects/supervision/survey";

interface Props {
  survey: Awaited<ReturnType<typeof getSurvey>>;
  center: string;
  now: Date;
  at: string;
  crumbs: readonly Crumb[];
  handOut: FormAction<unknown>;
  close: FormAction;
}

/** A survey as the desk and a third party see it: its slips, and what came of it so far; on paper the results alone. */
export function SurveyRecord({ survey, center, now, at, crumbs, handOut, close }: Props) {
  const { id, edition, title, looked, closed, whyNot, handed, answered, results } = survey;
  const mean = meanOf(results);
  const hidden = { survey: id, edition };
  const end = { act: "close" as const, label: "结束调查", reason: "结束的原因", danger: true };
  return (
    <>
      <PrintHead center={center} title={`${title}结果`} note={looked} printedAt={formatDateTime(now)} />
      <div className="screen-only">
        <PageHeader
          title={title}
          crumbs={crumbs}
          tag={<Tag tone={closed ? "ended" : "running"}>{closed ? "已结束" : "进行中"}</Tag>}
          action={
            <>
              {handed > 0 && !closed && !whyNot && <LinkButton href={`${at}/slips`}>打印调查码</LinkButton>}
              <PrintButton>打印结果</PrintButton>
              {!closed && (
                <RecordActs
                  acts={[{ ...end, whyNot, follows: "结束后不再收答卷，没有用过的调查码作废。" }]}
                  how={{ close }}
                  hidden={hidden}
                />
              )}
            </>
          }
        />
      </div>
      <div className="flex flex-col gap-4">
        <Section>
          <Facts
            facts={[
              { label: "调查对象", value: looked },
              { label: "截止日期", value: formatDate(survey.closesOn) },
              {
                label: "发放 / 收回",
                value: handed === 0 ? `未发放调查码，收回 ${answered} 份` : `${handed} / ${answered} 份`,
              },
              { label: "打分题平均", value: mean === null ? "—" : `${mean} 分（满分 5 分）` },
            ]}
          />
        </Section>
        {!closed && (
          <Section title="发放调查码" className="screen-only">
            {whyNot ? (
              <p className="text-muted">{whyNot}</p>
            ) : (
              <ActionForm action={handOut} hidden={hidden} submit="发放并打印">
                <FormFields form={handOutForm} values={{ count: 30 }} />
              </ActionForm>
            )}
          </Section>
        )}
        <SurveyResults results={results} answered={answered} />
      </div>
    </>
  );
}
