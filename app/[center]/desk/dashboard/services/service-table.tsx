import { RowLink } from "@/components/ui/row-link";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import type { getServiceDashboard } from "@/lib/usecases/oversight/service-dashboard";
import { FigureCell } from "../figure-cell";

type Figures = Awaited<ReturnType<typeof getServiceDashboard>>;

interface Props extends Pick<Figures, "services" | "trainings"> {
  desk: string;
}

const columns = [
  { label: "类别" },
  { label: "服务（项）", num: true, fit: true, wideOnly: true },
  { label: "申请（件）", num: true, fit: true },
  { label: "待组织确认（件）", num: true, fit: true, wideOnly: true },
  { label: "已办结（件）", num: true, fit: true },
  { label: "平均评分", num: true, fit: true, wideOnly: true },
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
            {services.map(({ kind, services: offered, requested, delivered, confirmed, rating }) => {
              const asked = `${desk}/services?kind=${encodeURIComponent(kind)}`;
              return (
                <tr key={kind}>
                  <td>
                    <RowLink href={asked}>{kind}</RowLink>
                  </td>
                  <td className="num fit wide-only">{offered}</td>
                  <td className="num fit">{requested}</td>
                  <FigureCell value={delivered} href={`${asked}&state=delivered`} wideOnly />
                  <FigureCell value={confirmed} href={`${asked}&state=confirmed`} />
                  <td className="num fit wide-only">{rating ?? "—"}</td>
                </tr>
              );
            })}
          </Table>
        )}
      </Section>
      <Section title="培训">
        <p>
          <a className="link-plain underline" href={`${desk}/trainings?state=closed`}>
            已结束 {trainings.trainings} 期，{trainings.sessions} 场次，签到 {trainings.attended} 人次
          </a>
          。
        </p>
      </Section>
    </div>
  );
}
