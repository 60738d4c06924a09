import { type Fact, Facts } from "@/components/ui/facts";
import type { AgreementState } from "@/lib/domain/admission/agreement-lifecycle";
import { type CivilDate, formatDate } from "@/lib/domain/base/civil-date";
import type { CallKind } from "@/lib/domain/recruitment/call/call-key";
import { foundsProject } from "@/lib/domain/recruitment/call/call-kind";
import { legalStatusLabels, type Registration, registrationPaper } from "@/lib/domain/registry/legal-status";

interface Props {
  slug: string;
  agreement: {
    state: AgreementState;
    organizationSignedOn: CivilDate | null;
    organizationSigner: string | null;
    centerSignedOn: CivilDate | null;
    centerSigner: string | null;
    startedOn: CivilDate | null;
    call: { kind: CallKind } | null;
    project: { id: string; name: string } | null;
    number: string;
    application:
      | (Registration & {
          receipt: string;
          leaderName: string;
          category: string;
        })
      | null;
  };
}

function signature(by: string | null, on: CivilDate | null): string {
  return by && on ? `${by}，${formatDate(on)}` : "未签";
}

function entry({ startedOn, state }: Props["agreement"]): string {
  if (startedOn) return formatDate(startedOn);
  return state === "voided" ? "协议已作废" : "双方签署后";
}

function linked(href: string, words: string) {
  return (
    <a className="link" href={href}>
      {words}
    </a>
  );
}

function applicationFacts(slug: string, application: NonNullable<Props["agreement"]["application"]>): Fact[] {
  return [
    { label: "负责人", value: application.leaderName },
    {
      label: "类别",
      value: `${application.category}，${legalStatusLabels[application.legalStatus]}`,
    },
    registrationPaper(application),
    {
      label: "申请",
      value: linked(`/${slug}/desk/applications/${application.receipt}`, application.receipt),
    },
  ];
}

/** The project it is on; before it is issued is the time to put it on record, because the text takes its tables from there. */
function projectFacts(slug: string, { call, project, number, state }: Props["agreement"]): Fact[] {
  const at = `/${slug}/desk/projects`;
  if (project) return [{ label: "项目", value: linked(`${at}/${project.id}`, project.name) }];
  if (!call || !foundsProject(call.kind) || state === "voided") return [];
  return [{ label: "项目", value: linked(`${at}/found/${number}`, "还没有立项，去立项") }];
}

/** Whose agreement it is, who signed it and when. */
export function AgreementFacts({ slug, agreement }: Props) {
  const { application } = agreement;
  return (
    <Facts
      columns={3}
      facts={[
        {
          label: "乙方（组织）签署",
          value: signature(agreement.organizationSigner, agreement.organizationSignedOn),
        },
        { label: "甲方（中心）签署", value: signature(agreement.centerSigner, agreement.centerSignedOn) },
        ...(agreement.call?.kind === "incubation" ? [{ label: "进入孵化", value: entry(agreement) }] : []),
        ...(agreement.call ? [] : [{ label: "来源", value: "直接签订，未经招募" }]),
        ...projectFacts(slug, agreement),
        ...(application ? applicationFacts(slug, application) : []),
      ]}
    />
  );
}
