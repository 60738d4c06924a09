import { randomUUID } from "node:crypto";
import { z } from "zod";
import { PageHeader } from "@/components/ui/page-header";
import { ownActivityOptions } from "@/lib/usecases/registry/own-activity";
import { centerPage } from "@/lib/web/page";
import { writeOwnActivityAction } from "../actions";
import { KeptForm } from "../kept-form";

export const metadata = { title: "登记活动" };

export default centerPage({
  permission: "ownActivity.edit",
  scope: "organization",
  input: z.object({}),
  load: ownActivityOptions,
  render: ({ center: { slug }, today, data: { organization, options } }) => (
    <>
      <PageHeader
        title="登记活动"
        crumbs={[{ label: "活动", href: `/${slug}/portal/activities` }]}
        lead="没有网络也能填，内容保留在本机，有网络时再上报。"
      />
      <KeptForm
        action={writeOwnActivityAction.bind(null, slug)}
        memory={`activity ${slug} ${organization}`}
        hidden={{ draftKey: randomUUID() }}
        values={{ heldOn: today, events: 1 }}
        options={options}
      />
    </>
  ),
});
