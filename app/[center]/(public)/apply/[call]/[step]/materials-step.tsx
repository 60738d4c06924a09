import { MaterialUploads } from "@/components/site/material-uploads";
import { Alert } from "@/components/ui/alert";
import type { viewOwnFiles } from "@/lib/usecases/recruitment/own-file";
import { removeOwnFileAction } from "../../../applications/actions";

interface Props {
  slug: string;
  here: string;
  templatesAt: string;
  /** What is asked and what is there; null before anything was saved. */
  files: Awaited<ReturnType<typeof viewOwnFiles>> | null;
  /** Founders sign: they have no seal and no registration. */
  isTeam: boolean;
  /** What is lacking, by its part, once it is asked for. */
  faults: Readonly<Record<string, string>>;
}

/** The uploads of an application. */
export function MaterialsStep({ slug, here, templatesAt, files, isTeam, faults }: Props) {
  if (!files) return <Alert tone="info">请先填写并保存前面的内容，再上传材料。</Alert>;
  return (
    <>
      {isTeam && (
        <p>
          {"尚未登记的团队须由全部发起人签名："}
          <a className="link" href={`${here}/signatures`}>
            打印发起人签名页
          </a>
        </p>
      )}
      <MaterialUploads
        asked={files.asked}
        files={files.files}
        at={`/${slug}/applications/${files.receipt}/files`}
        templates={files.templates}
        templatesAt={templatesAt}
        remove={removeOwnFileAction.bind(null, slug)}
        hidden={{ receipt: files.receipt }}
        faults={faults}
      />
    </>
  );
}
