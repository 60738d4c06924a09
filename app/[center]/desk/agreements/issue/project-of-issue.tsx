import type { CallKind } from "@/lib/domain/recruitment/call/call-key";
import { foundsProject } from "@/lib/domain/recruitment/call/call-kind";

interface Props {
  slug: string;
  agreement: {
    number: string;
    call: { kind: CallKind } | null;
    project: { id: string; name: string } | null;
  };
}

/** Where the tables of an agreement come from: the record of its project, or that it has none yet and what is written then. */
export function ProjectOfIssue({ slug, agreement: { number, call, project } }: Props) {
  const at = `/${slug}/desk/projects`;
  if (project)
    return (
      <>
        期限、服务指标、预算和拨付计划取自项目
        <a className="link" href={`${at}/${project.id}`}>
          “{project.name}”
        </a>
        ，签发后不能再改。
      </>
    );
  if (!call || !foundsProject(call.kind)) return null;
  return (
    <>
      还没有立项：协议里没有服务指标表、预算表和拨付计划表，以文字代替。
      <a className="link" href={`${at}/found/${number}`}>
        先去立项
      </a>
    </>
  );
}
