import type { Fact } from "@/components/ui/facts";
import { type CivilDate, formatDate, formatPeriod } from "@/lib/domain/base/civil-date";
import { type Fen, formatYuan } from "@/lib/domain/base/money";
import { type ProjectKind, projectKindLabels } from "@/lib/domain/projects/project/project";

interface Told {
  number: string;
  kind: ProjectKind;
  field: string;
  executors: readonly { name: string; lead: boolean }[];
  places: readonly { name: string }[];
  fund: { name: string; year: number } | null;
  askedFen: Fen | null;
  grantedFen: Fen;
  ownFen: Fen;
  startsOn: CivilDate;
  endsOn: CivilDate;
  signedOn: CivilDate | null;
  servedGroups: string;
  summary: string;
  directReason: string | null;
  document: string | null;
  peopleServed: number | null;
  peopleBasis: string | null;
  score: string | null;
  grade: string | null;
  closedOn: CivilDate | null;
  closeReason: string | null;
}

/** What stands on record of a project, for the desk and for who carries it out alike. */
export function projectFacts(project: Told): Fact[] {
  const partners = project.executors.filter(({ lead }) => !lead).map(({ name }) => name);
  const people = project.peopleServed;
  const facts: [string, string | null][] = [
    ["项目编号", project.number],
    ["项目类别", projectKindLabels[project.kind]],
    ["服务领域", project.field],
    ["牵头执行机构", project.executors.find(({ lead }) => lead)?.name ?? null],
    ["协办机构", partners.join("、") || null],
    ["实施地点", project.places.map(({ name }) => name).join("、") || null],
    ["资金来源", project.fund && `${project.fund.year} 年 ${project.fund.name}`],
    ["申请金额", project.askedFen === null ? null : formatYuan(project.askedFen)],
    ["核定金额", formatYuan(project.grantedFen)],
    ["自筹配套", project.ownFen > 0n ? formatYuan(project.ownFen) : null],
    ["实施期限", formatPeriod(project.startsOn, project.endsOn)],
    ["签约日期", project.signedOn && formatDate(project.signedOn)],
    ["服务对象", project.servedGroups],
    ["项目简介", project.summary],
    ["直接委托的理由", project.directReason],
    ["批准文号", project.document],
    ["服务人数（申报）", people === null ? null : `${people} 人（${project.peopleBasis ?? ""}）`],
    ["结项", project.closedOn && formatDate(project.closedOn)],
    ["得分和等次", [project.score, project.grade].filter(Boolean).join("，") || null],
    ["结项意见", project.closeReason],
  ];
  return facts.flatMap(([label, value]) => (value === null ? [] : [{ label, value }]));
}
