import { RowLink } from "@/components/ui/row-link";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { incubationFigures } from "@/lib/domain/incubation/figures";
import type { spaceFigures } from "@/lib/usecases/incubation/figures";

interface Props extends Pick<Awaited<ReturnType<typeof spaceFigures>>, "space"> {
  desk: string;
  period: string;
}

const columns = [
  { label: "场地" },
  { label: "开放时间", fit: true, wideOnly: true },
  { label: "预约（次）", num: true, fit: true },
  { label: "使用（小时）", num: true, fit: true },
  { label: "使用率", num: true, fit: true },
];

/** Each room that is booked by the hour: how often, how long, and how much of its open hours. */
export function RoomTable({ desk, space: { from, to, rooms }, period }: Props) {
  const { bookedHours, useRate } = incubationFigures;
  return (
    <Section title={bookedHours.label} action={<span className="text-muted">{period}</span>} flush>
      {rooms.length === 0 ? (
        <p className="p-4 text-muted">还没有按小时预约的房间。</p>
      ) : (
        <Table caption={`各房间的预约和使用，${period}`} columns={columns}>
          {rooms.map(({ id, name, opensAt, closesAt, bookings, hours, rate }) => (
            <tr key={id}>
              <td>
                <RowLink href={`${desk}/bookings/list?state=booked&venue=${id}&from=${from}&to=${to}`}>
                  {name}
                </RowLink>
              </td>
              <td className="fit wide-only">
                {opensAt}–{closesAt}
              </td>
              <td className="num fit">{bookings}</td>
              <td className="num fit">{hours}</td>
              <td className="num fit">{rate}%</td>
            </tr>
          ))}
        </Table>
      )}
      <p className="px-4 py-3 text-xs text-muted">
        {bookedHours.counts}；{useRate.label}为{useRate.counts}。
      </p>
    </Section>
  );
}
