import { z } from "zod";
import { LinkedList } from "@/components/record/linked-list";
import { RecordPage } from "@/components/record/record-page";
import { can } from "@/lib/domain/access";
import { formatDate } from "@/lib/domain/base/civil-date";
import { answersInWords } from "@/lib/domain/base/form-words";
import { grouped } from "@/lib/domain/base/grouped";
import { giftForm, resourceLabels, resourceTones } from "@/lib/domain/projects/giving/resource";
import { validityLabels, validityOf, validityTones } from "@/lib/domain/projects/validity";
import { getResource } from "@/lib/usecases/projects/giving/resource";
import { centerPage } from "@/lib/web/page";
import { historyEntries } from "../../history-entries";
import {
  publishResourceAction,
  unpublishResourceAction,
  unreceiveResourceAction,
  voidResourceAction,
} from "../actions";

export const metadata = { title: "慈善资源" };

const { title: _, quantity: _quantity, unit: _unit, ...told } = giftForm;

export default centerPage({
  permission: "resource.view",
  input: z.object({ resource: z.uuid() }),
  load: getResource,
  render: ({ center: { slug }, actor, data: resource }) => {
    const { state, project, receivedOn, distributions, left, unit } = resource;
    const at = `/${slug}/desk/resources`;
    const here = `${at}/${resource.id}`;
    return (
      <RecordPage
        title={resource.title}
        crumbs={[{ label: "慈善资源", href: at }]}
        tag={{ text: resourceLabels[state], tone: resourceTones[state] }}
        lead={
          state === "received" && `库存 ${grouped(left)} ${unit}${resource.published ? "，已在网站公布" : ""}`
        }
        acts={resource.acts}
        how={{
          handOut: `${here}/give`,
          receive: `${here}/receive`,
          edit: `${here}/edit`,
          receipt: `${here}/receipt`,
          ...(can(actor, "resource.donor") && { donor: `${here}/donor` }),
          publish: publishResourceAction.bind(null, slug),
          unpublish: unpublishResourceAction.bind(null, slug),
          unreceive: unreceiveResourceAction.bind(null, slug),
          void: voidResourceAction.bind(null, slug),
        }}
        hidden={{ resource: resource.id, edition: resource.edition }}
        facts={[
          { label: "编号", value: resource.number },
          { label: "捐赠人", value: resource.donor },
          { label: "数量", value: `${grouped(resource.quantity)} ${unit}` },
          ...answersInWords(told, resource, {
            mode: [],
            projectId: project ? [{ value: project.id, label: project.name }] : [],
          }),
          ...(receivedOn
            ? [
                { label: "接收日期", value: formatDate(receivedOn) },
                { label: "接收人", value: resource.receivedByName },
                { label: "质量状况", value: resource.quality, wide: true },
              ]
            : []),
          ...(resource.reason ? [{ label: "作废的原因", value: resource.reason, wide: true }] : []),
        ]}
        timeline={historyEntries(resource.history)}
      >
        {receivedOn && (
          <LinkedList
            title="发放"
            none="还没有发放。"
            items={distributions.map((given) => ({
              key: given.id,
              words: `${grouped(given.quantity)} ${unit}`,
              href: `/${slug}/desk/distributions/${given.id}`,
              note: `${formatDate(given.handedOn)}，${given.to}，${given.receiver}签收`,
              ...(given.voidedAt && {
                tag: {
                  text: validityLabels[validityOf(given)],
                  tone: validityTones[validityOf(given)],
                },
              }),
            }))}
          />
        )}
      </RecordPage>
    );
  },
});
