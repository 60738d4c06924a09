import { FileUpload } from "@/components/form/file-upload";
import { FileActs } from "@/components/record/file-acts";
import { FileList, type ListedFile } from "@/components/record/file-list";
import { Alert } from "@/components/ui/alert";
import type { FormAction } from "@/components/ui/form-state";
import { Icon } from "@/components/ui/icon";
import { Section } from "@/components/ui/section";
import { filePurposes } from "@/lib/domain/center/file-purpose";
import type { AskedFile } from "@/lib/domain/recruitment/upload-part";
import { WechatHint } from "./wechat-hint";

/** A file of a record whose files are handed over in parts. */
interface PartFile extends ListedFile {
  part: string | null;
}

interface Props {
  /** What is asked, and why it cannot be handed over or changed now. */
  asked: readonly (AskedFile & { whyNot: string | null })[];
  files: readonly PartFile[];
  /** The address where files are taken in, and below it each of them. */
  at: string;
  templates: readonly PartFile[];
  templatesAt: string;
  remove: FormAction;
  /** What the removal is sent beside the file: the application. */
  hidden: Record<string, string>;
  /** A sentence about a part, by its name. */
  faults?: Readonly<Record<string, string>>;
}

/** What an application asks for as files, one block each. Every block is a form of its own: never place it inside one. */
export function MaterialUploads({ asked, ...props }: Props) {
  const [first] = asked;
  if (!first) return <p className="text-muted">不需要上传材料。</p>;
  // Most often one sentence goes for all of them.
  const common = asked.every(({ whyNot }) => whyNot === first.whyNot) ? first.whyNot : null;
  return (
    <div className="flex flex-col gap-4">
      <WechatHint />
      {common && <Alert tone="info">{common}</Alert>}
      {asked.map((one) => (
        <div key={one.part} id={one.part} className="scroll-mt-24">
          <MaterialBlock one={one} said={common !== null} {...props} />
        </div>
      ))}
    </div>
  );
}

type BlockProps = Omit<Props, "asked"> & { one: Props["asked"][number]; said: boolean };

function MaterialBlock({
  one,
  said,
  files,
  at,
  templates,
  templatesAt,
  remove,
  hidden,
  faults = {},
}: BlockProps) {
  const { part, name, why, required, types, whyNot } = one;
  const held = files.filter((file) => file.part === part);
  const models = templates.filter((file) => file.part === part);
  const to = `${at}?part=${encodeURIComponent(part)}`;
  const purpose = { ...filePurposes.material, types };
  const acts = (file: ListedFile) => (
    <FileActs {...{ file, to, purpose, remove, hidden }} of={file.name} follows="删除后可以重新上传。" />
  );
  return (
    <Section title={required ? name : `${name}（选填）`}>
      {why && <p className="mb-2">{why}</p>}
      {models.length > 0 && (
        <p className="mb-2 flex flex-wrap items-center gap-x-3">
          <span className="text-muted">下载模板：</span>
          {models.map((file) => (
            <a key={file.id} href={`${templatesAt}/${file.id}`} download={file.name} className="link">
              {file.name}
            </a>
          ))}
        </p>
      )}
      {faults[part] && (
        <p className="mb-2 flex items-start gap-1 text-sm text-refused">
          <Icon name="warning" size={16} className="mt-0.5" />
          {faults[part]}
        </p>
      )}
      {held.length > 0 && <FileList files={held} at={at} thumbnails {...(whyNot === null ? { acts } : {})} />}
      {held.length === 0 && whyNot !== null && <p className="text-muted">没有上传。</p>}
      {whyNot === null ? (
        <FileUpload to={to} purpose={purpose} of={name} camera={types.includes("jpeg")} />
      ) : (
        !said && <p className="text-sm text-muted">{whyNot}</p>
      )}
    </Section>
  );
}
