import { formatDateTime } from "@/lib/domain/base/china-time";
import { applicationLabels } from "@/lib/domain/recruitment/application/application-lifecycle";
import { residencyLabels } from "@/lib/domain/recruitment/residency-mode";
import { legalStatusLabels } from "@/lib/domain/registry/legal-status";
import type { applicationBook } from "@/lib/usecases/recruitment/application/application-book";

type Book = Awaited<ReturnType<typeof applicationBook>>;
type Row = Book["applications"][number];

const standard: readonly [label: string, cell: (row: Row) => string | number | null][] = [
  ["申请编号", ({ receipt }) => receipt],
  ["名称", ({ name }) => name],
  ["状态", ({ state }) => applicationLabels[state]],
  ["提交时间", ({ submittedAt }) => formatDateTime(submittedAt)],
  ["受理时间", ({ acceptedAt }) => acceptedAt && formatDateTime(acceptedAt)],
  ["组别", ({ group }) => group?.name ?? null],
  ["类别", ({ category }) => category],
  ["登记情况", ({ legalStatus }) => legalStatusLabels[legalStatus]],
  ["统一社会信用代码", ({ creditCode }) => creditCode],
  ["备案编号", ({ filingNumber }) => filingNumber],
  ["负责人", ({ leaderName }) => leaderName],
  ["联系人", ({ contactName }) => contactName],
  ["联系手机", ({ contactMobile }) => contactMobile],
  ["电子邮箱", ({ email }) => email],
  ["专职人员", ({ fullTimeStaff }) => fullTimeStaff],
  ["兼职人员", ({ partTimeStaff }) => partTimeStaff],
  ["发起人", ({ founders }) => founders.join("、")],
  ["入驻方式", ({ residencyMode }) => residencyMode && residencyLabels[residencyMode]],
  ["孵化类型", ({ stage }) => stage],
  ["组织情况", ({ profile }) => profile],
];

/** The applications of a call as a sheet: the standard block, then a column for each question of its form. */
export function bookSheet({ service, questions, applications }: Book) {
  return {
    columns: [
      ...standard.map(([label]) => label),
      ...service.map(({ label }) => label),
      ...questions.map(({ label }) => label),
    ],
    rows: applications.map((row) => [
      ...standard.map(([, cell]) => cell(row)),
      ...service.map(({ name }) => row.service.get(name) ?? null),
      ...questions.map(({ id }) => row.answers.get(id) ?? null),
    ]),
  };
}
