import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import type { FormAction } from "@/components/ui/form-state";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { type CivilDate, formatDate } from "@/lib/domain/base/civil-date";
import { membersInWords } from "@/lib/domain/community/team";

interface Member {
  id: string;
  name: string;
  phone: string | null;
  joinedOn: CivilDate;
  times: number;
  hours: number;
}

interface Props {
  slug: string;
  team: { id: string; dissolvedOn: unknown; members: readonly Member[]; declared: number | null };
  leave: FormAction;
}

/** More rows than these are looked for in the list of volunteers. */
const shown = 50;

/** Who belongs to a team, by name: nobody is ranked. */
export function MemberTable({ slug, team, leave }: Props) {
  const { members, declared } = team;
  const all = `/${slug}/desk/volunteers?team=${team.id}`;
  return (
    <Section title={`队员：${membersInWords({ people: members.length, declared })}`}>
      {members.length === 0 ? (
        <p className="text-muted">还没有登记队员。</p>
      ) : (
        <Table
          caption="队员"
          columns={[
            { label: "姓名" },
            { label: "手机号", fit: true, wideOnly: true },
            { label: "入队日期", fit: true, wideOnly: true },
            { label: "服务", num: true, fit: true },
            { label: "时长", num: true, fit: true },
            { label: "", fit: true, screenOnly: true },
          ]}
        >
          {members.slice(0, shown).map(({ id, name, phone, joinedOn, times, hours }) => (
            <tr key={id}>
              <td>
                <a className="link-plain underline" href={`/${slug}/desk/volunteers/${id}`}>
                  {name}
                </a>
              </td>
              <td className="fit wide-only">{phone ?? "—"}</td>
              <td className="fit wide-only">{formatDate(joinedOn)}</td>
              <td className="num fit">{times} 次</td>
              <td className="num fit">{hours} 小时</td>
              <td className="fit screen-only">
                {team.dissolvedOn === null && (
                  <ConfirmDialog
                    action={leave}
                    trigger="离队"
                    title={`${name}离队`}
                    confirm="离队"
                    hidden={{ team: team.id, volunteer: id }}
                    variant="ghost"
                  >
                    <p>离队后不再列入这支队伍，已有的服务时长保留；以后可以再添加。</p>
                  </ConfirmDialog>
                )}
              </td>
            </tr>
          ))}
        </Table>
      )}
      {members.length > shown && (
        <p className="mt-2 text-sm">
          还有 {members.length - shown} 人，
          <a className="link" href={all}>
            查看全部队员
          </a>
        </p>
      )}
    </Section>
  );
}
