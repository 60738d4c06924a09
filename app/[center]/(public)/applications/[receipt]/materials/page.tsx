import type { Metadata } from "next";
import { z } from "zod";
import { MaterialUploads } from "@/components/site/material-uploads";
import { PageHeader } from "@/components/ui/page-header";
import { formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { viewOwnFiles } from "@/lib/usecases/recruitment/own-file";
import { publicPage } from "@/lib/web/page";
import { ownCookie, ownFields, withSeal } from "../../../own-cookie";
import { removeOwnFileAction } from "../../actions";

export const metadata: Metadata = { title: "申请材料" };

export default publicPage({
  permission: "application.track",
  input: z.object(ownFields).transform(withSeal),
  cookie: ownCookie,
  load: viewOwnFiles,
  render: ({ center: { slug }, data: application }) => (
    <>
      <PageHeader
        title="申请材料"
        crumbs={[{ label: "申请查询", href: `/${slug}/track?receipt=${application.receipt}` }]}
        lead={[`申请编号 ${application.receipt}`, application.name].filter(Boolean).join("，")}
      />
      <MaterialUploads
        asked={application.asked}
        files={application.files}
        at={`/${slug}/applications/${application.receipt}/files`}
        templates={application.templates}
        templatesAt={`/${slug}/calls/${formatCallKey(application.call)}/files`}
        remove={removeOwnFileAction.bind(null, slug)}
        hidden={{ receipt: application.receipt }}
      />
    </>
  ),
});
