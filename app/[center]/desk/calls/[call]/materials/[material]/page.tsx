import { z } from "zod";
import { callKey } from "@/app/[center]/_parts/recruitment/call-key";
import { FileDesk } from "@/components/record/file-desk";
import { Section } from "@/components/ui/section";
import { whyNotTakeFromCall } from "@/lib/domain/recruitment/call/call-file";
import { formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { materialPart } from "@/lib/domain/recruitment/upload-part";
import { applicantStatuses } from "@/lib/domain/registry/legal-status";
import { getMaterial } from "@/lib/usecases/recruitment/call/required-material";
import { centerPage } from "@/lib/web/page";
import { removeCallFileAction } from "../../../actions";
import { editMaterialAction } from "../actions";
import { MaterialPage } from "../material-page";

export const metadata = { title: "修改申请材料" };

export default centerPage({
  permission: "call.prepare",
  input: z.object({ call: callKey, material: z.uuid() }),
  load: getMaterial,
  render: ({ center: { slug }, data: { call, groups, edition, material, templates } }) => {
    const key = formatCallKey(call);
    const fixed = whyNotTakeFromCall(call.state);
    return (
      <MaterialPage
        center={slug}
        title={material.name}
        call={call}
        groups={groups}
        action={editMaterialAction.bind(null, slug)}
        hidden={{ edition, material: material.id }}
        values={{
          ...material,
          why: material.why,
          legalStatuses: applicantStatuses.filter((one) => material.legalStatuses.includes(one)),
        }}
      >
        <Section title="模板">
          <p className="mb-2 text-sm text-muted">申请人下载、填写后再上传，如承诺书、发起人签名页。</p>
          <FileDesk
            files={templates}
            at={`/${slug}/desk/calls/${key}/files`}
            part={materialPart(material.id)}
            purpose="attachment"
            remove={removeCallFileAction.bind(null, slug)}
            hidden={{ call: key }}
            whyNotAdd={fixed}
            whyNotTake={fixed}
            follows="公告发布前可以重新上传。"
          />
        </Section>
      </MaterialPage>
    );
  },
});
