import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { LinkButton } from "@/components/ui/link-button";
import { RowLink } from "@/components/ui/row-link";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { confirmationLabels, confirmationTones } from "@/lib/domain/registry/census";
import type { getCensus } from "@/lib/usecases/registry/census/round";
import { takeBackConfirmationAction } from "../actions";

interface Props {
  slug: string;
  census: Pick<Awaited<ReturnType<typeof getCensus>>, "id" | "communities">;
  mayEdit: boolean;
}

/** Every community with what it has now and what it confirmed; its name opens the list of its organizations. */
export function CommunityTable({ slug, census: { id, communities }, mayEdit }: Props) {
  return (
    <Section
      title="各社区"
      action={<LinkButton href={`/${slug}/desk/censuses/${id}/export`}>导出 Excel</LinkButton>}
    >
      {communities.length === 0 ? (
        <p className="text-muted">还没有登记社区。先在“地点”中登记街道和社区。</p>
      ) : (
        <Table
          caption="各社区的确认情况"
          columns={[
            { label: "社区" },
            { label: "状态", fit: true },
            { label: "现有（家）", num: true, fit: true, wideOnly: true },
            { label: "确认（家）", num: true, fit: true, wideOnly: true },
            { label: "何时由谁确认", wideOnly: true },
            ...(mayEdit ? [{ label: "", fit: true }] : []),
          ]}
        >
          {communities.map((one) => (
            <tr key={one.id}>
              <td>
                <RowLink href={`/${slug}/desk/organizations?place=${one.id}`}>{one.name}</RowLink>
                {one.counted !== null && <p className="narrow-only">确认 {one.counted} 家</p>}
              </td>
              <td className="fit">
                <Tag tone={confirmationTones[one.state]}>{confirmationLabels[one.state]}</Tag>
              </td>
              <td className="num fit wide-only">
                <a className="link" href={`/${slug}/desk/organizations?counted=listed&place=${one.id}`}>
                  {one.organizations}
                </a>
              </td>
              <td className="num fit wide-only">{one.counted ?? "—"}</td>
              <td className="wide-only">
                {one.confirmedAt && `${formatDateTime(one.confirmedAt)} ${one.confirmedByName}`}
                {one.note && <p className="text-sm text-muted">{one.note}</p>}
              </td>
              {mayEdit && (
                <td className="fit">
                  {one.confirmation && (
                    <ConfirmDialog
                      action={takeBackConfirmationAction.bind(null, slug)}
                      hidden={{ census: id, community: one.id }}
                      trigger="撤回"
                      title={`撤回${one.name}的确认`}
                      confirm="撤回确认"
                      variant="danger"
                      reason={{ name: "reason", label: "撤回的原因" }}
                    >
                      <p>撤回后社区需要重新确认；这次的确认留存在记录里。</p>
                    </ConfirmDialog>
                  )}
                </td>
              )}
            </tr>
          ))}
        </Table>
      )}
    </Section>
  );
}
