import { Pictures } from "@/components/record/pictures";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import type { FileType } from "@/lib/domain/center/file-type";
import { isShown, pageStanding } from "@/lib/domain/registry/organization-page";
import { allowPageAction, takeOffPageAction } from "../actions";

interface Props {
  organization: {
    id: string;
    page: { introduction: string; shown: boolean; takenOffReason: string | null } | null;
    pictures: { id: string; name: string; type: FileType }[];
  };
  slug: string;
  mayEdit: boolean;
}

/** What the organization says of itself on the site, and the way to take it off. */
export function PublicPage({ organization: { id, page, pictures }, slug, mayEdit }: Props) {
  if (!page) return null;
  const hidden = { organization: id };
  const { text, tone } = pageStanding(page);
  return (
    <Section title="机构主页" action={<Tag tone={tone}>{text}</Tag>} className="screen-only">
      <div className="flex flex-col items-start gap-3">
        <p className="line-clamp-3 whitespace-pre-line">{page.introduction}</p>
        <Pictures files={pictures} at={`/${slug}/desk/organizations/${id}/files`} alt="主页图片" />
        {page.takenOffReason !== null && <p>撤下的原因：{page.takenOffReason}</p>}
        {isShown(page) && (
          <a className="link" href={`/${slug}/organizations/${id}`}>
            查看主页
          </a>
        )}
        {mayEdit && page.takenOffReason === null && (
          <ConfirmDialog
            action={takeOffPageAction.bind(null, slug)}
            trigger="撤下主页"
            title="撤下机构主页"
            confirm="撤下"
            hidden={hidden}
            reason={{ name: "reason", label: "撤下的原因" }}
          >
            <p>撤下后网站不再显示主页和图片，机构在其平台上看到原因。以后可以恢复。</p>
          </ConfirmDialog>
        )}
        {mayEdit && page.takenOffReason !== null && (
          <ConfirmDialog
            action={allowPageAction.bind(null, slug)}
            trigger="恢复展示"
            title="恢复机构主页"
            confirm="恢复"
            hidden={hidden}
          >
            <p>恢复后是否展示，由机构自己决定。</p>
          </ConfirmDialog>
        )}
      </div>
    </Section>
  );
}
