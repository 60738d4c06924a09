import type { ReactNode } from "react";
import { DocumentTitle } from "./document-title";
import { Icon, type IconName } from "./ui/icon";
import { LinkButton } from "./ui/link-button";

type ErrorKind = "not-found" | "forbidden" | "fault";

interface Props {
  kind: ErrorKind;
  /** Overrides what happened, where more is known. */
  title?: string | undefined;
  children?: ReactNode;
  home: { href: string; label: string };
  /** The number under which a fault was logged. */
  number?: string | undefined;
  /** Such as a button that tries again. */
  action?: ReactNode;
}

const kinds: Record<ErrorKind, { icon: IconName; title: string; text: string }> = {
  "not-found": {
    icon: "search",
    title: "没有找到这一页",
    text: "地址可能写错了，或者内容已经移走。请核对地址，或从首页重新进入。",
  },
  forbidden: {
    icon: "lock",
    title: "您没有权限看这一页",
    text: "您的账号没有办理这项工作的权限。如果工作需要，请联系本中心的管理者开通。",
  },
  fault: {
    icon: "warning",
    title: "系统出了问题，这一页暂时打不开",
    text: "已经保存的内容不受影响。请稍后再试；如果还是打不开，请把下面的编号告诉管理员。",
  },
};

/** Instead of a page that cannot be shown: what happened, what to do, the way back. */
export function ErrorPage({ kind, title, children, home, number, action }: Props) {
  const words = kinds[kind];
  return (
    <div className="mx-auto flex w-full max-w-xl flex-col items-start px-4 py-16">
      <DocumentTitle title={title ?? words.title} />
      <Icon name={words.icon} size={36} className="mb-4 text-muted" />
      <h1 className="text-2xl">{title ?? words.title}</h1>
      <div className="mt-2 text-muted">{children ?? words.text}</div>
      {number && (
        <p className="mt-3 text-sm text-muted">
          编号：<span className="text-base-content select-all tabular-nums">{number}</span>
        </p>
      )}
      <div className="mt-6 flex flex-wrap gap-3">
        {action}
        <LinkButton href={home.href} variant={action ? "secondary" : "primary"}>
          {home.label}
        </LinkButton>
      </div>
    </div>
  );
}
