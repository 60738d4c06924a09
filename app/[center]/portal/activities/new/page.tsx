import { randomUUID } from "node:crypto";
import { z } from "zod";
import { PageHeader } from "@/components/ui/page-header";
import { ownActivityForm } from "@/lib/domain/registry/activity-form";
import { ownActivityOptions } from "@/lib/usecases/registry/own-activity";
import { centerPage } from "@/lib/web/page";
import { KeptForm } from "../../kept-form";
import { writeOwnActivityAction } from "../actions";

export const metadata = { title: "登记活动" };

export default centerPage({
  permission: "ownActivity.edit",
  scope: "organization",
  input: z.object({ project: z.unknown().optional() }),
  load: ownActivityOptions,
  render: ({ center: { slug }, today, input, data: { organization, options } }) => (
    <>
      <PageHeader
        title="登记活动"
        crumbs={[{ label: "活动", href: `/${slug}/portal/activities` }]}
        lead="没有网络也能填，内容保留在本机，有网络时再上报。"
      />
      <KeptForm
        form={ownActivityForm}
        send={{ go: "report", label: "上报", pending: "正在上报" }}
        action={writeOwnActivityAction.bind(null, slug)}
        memory={`activity ${slug} ${organization}`}
        hidden={{ draftKey: randomUUID() }}
        values={{
          heldOn: today,
          events: 1,
          projectId: options.projectId.find(({ value }) => value === input.project)?.value ?? null,
        }}
        options={options}
      />
    </>
  ),
});
