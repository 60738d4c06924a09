import { Breadcrumbs, type Crumb } from "@/components/ui/breadcrumbs";
import { LinkButton } from "@/components/ui/link-button";
import { PrintButton } from "@/components/ui/print-button";

interface Props {
  crumbs: readonly Crumb[];
  /** Words of the button that prints it. */
  print?: string;
  /** Where it lies as a Word file, if it does. */
  word?: string;
}

/** What stands above a paper on the screen, and not on the paper. */
export function PaperBar({ crumbs, print, word }: Props) {
  return (
    <div className="screen-only mb-4 flex flex-wrap items-center justify-between gap-3">
      <Breadcrumbs crumbs={crumbs} />
      <span className="flex gap-3">
        {word && <LinkButton href={word}>下载 Word</LinkButton>}
        <PrintButton>{print}</PrintButton>
      </span>
    </div>
  );
}
