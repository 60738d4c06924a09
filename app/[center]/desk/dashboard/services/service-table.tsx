import { RowLink } from "@/components/ui/row-link";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import type { getServiceDashboard } from "@/lib/usecases/oversight/service-dashboard";

type Figures = Awaited<ReturnType<typeof getServiceDashboard>>;

interface Props extends Pick<Figures, "services" | "trainings"> {
  desk: string;
}

const columns = [
  { label: "类别" },
  { label: "申请（件）", num: true, fit: true },
  { label: "已完成（件）", num: true, fit: true },
  { label: "组织已确认（件）", num: true, fit: true, wideOnly: true },
  { label: "平均评分", num: true, fit: true },
];

/** Services by the center's own kinds, and the trainings that were held. */
export function ServiceTable({ desk, services, trainings }: Props) {
  return (
    <div className="mt-4 flex flex-col gap-4">
      <Section title="孵化服务">
        {services.length === 0 ? (
          <p className="text-muted">服务目录还是空的。</p>
        ) : (
          <Table caption="孵化服务" columns={columns}>
            {services.map(({ kind, requested, delivered, confirmed, rating }) => (
              <tr key={kind}>
                <td>
                  <RowLink href={`${desk}/services?kind=${encodeURIComponent(kind)}`}>{kind}</RowLink>
                </td>
                <td className="num fit">{requested}</td>
                <td className="num fit">{delivered}</td>
                <td className="num fit wide-only">{confirmed}</td>
                <td className="num fit">{rating ?? "—"}</td>
              </tr>
            ))}
          </Table>
        )}
      </Section>
      <Section title="培训">
        <p>
          <a className="link-plain underline" href={`${desk}/trainings?state=closed`}>
            已结束 {trainings.trainings} 期
          </a>
          ，{trainings.sessions} 场次，签到 {trainings.attended} 人次。
        </p>
      </Section>
    </div>
  );
}
