import { z } from "zod";
import { RecordPage } from "@/components/record/record-page";
import { LinkButton } from "@/components/ui/link-button";
import { MenuItem } from "@/components/ui/menu-item";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { formatDate } from "@/lib/domain/base/civil-date";
import { handoverDirections, handoverLabels } from "@/lib/domain/incubation/handover";
import { getHandover } from "@/lib/usecases/incubation/handover";
import { centerPage } from "@/lib/web/page";
import { historyEntries } from "../../../history-entries";
import { reopenHandoverAction, settleHandoverAction } from "../../actions";

export const metadata = { title: "交接清单" };

export default centerPage({
  permission: "handover.view",
  input: z.object({ incubatee: z.uuid(), direction: z.enum(handoverDirections) }),
  load: getHandover,
  render: ({ center: { slug }, data }) => {
    const { incubatee, direction, handover, organization } = data;
    const title = `${organization.name}${handoverLabels[direction]}`;
    const crumbs = [{ label: "交接", href: `/${slug}/desk/handovers` }];
    const edit = `/${slug}/desk/handovers/${incubatee}/${direction}/edit`;
    if (!handover) {
      return (
        <PageHeader
          title={title}
          crumbs={crumbs}
          lead="还没有登记交接清单。"
          action={
            <LinkButton href={edit} variant="primary">
              登记交接清单
            </LinkButton>
          }
        />
      );
    }
    const { items, dueOn, settledOn, settledByName, standing } = handover;
    return (
      <RecordPage
        title={title}
        crumbs={crumbs}
        tag={standing}
        acts={data.acts}
        how={{
          edit,
          settle: settleHandoverAction.bind(null, slug),
          reopen: reopenHandoverAction.bind(null, slug),
        }}
        hidden={{ incubatee, direction, edition: data.edition }}
        facts={[
          { label: "组织", value: organization.name },
          { label: "办结期限", value: formatDate(dueOn) },
          {
            label: "办结",
            value: settledOn ? `${formatDate(settledOn)}，${settledByName}` : "",
          },
        ]}
        more={<MenuItem href={`/${slug}/desk/handovers/${incubatee}/${direction}/paper`}>打印清单</MenuItem>}
        timeline={historyEntries(data.history)}
      >
        <Section title="清单">
          <Table
            caption="交接清单"
            columns={[{ label: "事项" }, { label: "数量和状况" }, { label: "办结", fit: true }]}
          >
            {items.map(({ what, condition, settled }) => (
              <tr key={what}>
                <td>{what}</td>
                <td>{condition}</td>
                <td className="fit">
                  <Tag tone={settled ? "passed" : "todo"}>{settled ? "已办结" : "未办结"}</Tag>
                </td>
              </tr>
            ))}
          </Table>
        </Section>
      </RecordPage>
    );
  },
});
