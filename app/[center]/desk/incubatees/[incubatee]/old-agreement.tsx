import { FileDesk } from "@/components/record/file-desk";
import { FileList, type ListedFile } from "@/components/record/file-list";
import { Section } from "@/components/ui/section";
import { whyNotOldAgreement } from "@/lib/domain/incubation/incubatee-acts";
import { removeOldAgreementAction } from "./actions";

interface Props {
  incubatee: { id: string; agreement: string | null };
  files: readonly ListedFile[];
  slug: string;
  mayEdit: boolean;
}

/** The scan of an agreement from before the platform; nothing for those whose agreement was made here. */
export function OldAgreement({ incubatee, files, slug, mayEdit }: Props) {
  if (files.length === 0 && (whyNotOldAgreement(incubatee) !== null || !mayEdit)) return null;
  const at = `/${slug}/desk/incubatees/${incubatee.id}/files`;
  return (
    <Section title="平台启用前的协议" className="screen-only">
      {mayEdit ? (
        <>
          <p className="mb-2 text-sm text-muted">上传签好的纸质协议的扫描件，机构在其平台上也能下载。</p>
          <FileDesk
            files={files}
            at={at}
            purpose="signed"
            remove={removeOldAgreementAction.bind(null, slug)}
            hidden={{ incubatee: incubatee.id }}
            whyNotAdd={whyNotOldAgreement(incubatee)}
            whyNotTake={whyNotOldAgreement(incubatee)}
            follows="删除后，机构也不能再下载；传错了文件才需要删除。"
          />
        </>
      ) : (
        <FileList files={files} at={at} />
      )}
    </Section>
  );
}
