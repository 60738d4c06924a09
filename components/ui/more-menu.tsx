import { Children, Fragment, isValidElement, type ReactNode } from "react";
import { LinkButton } from "./link-button";
import { Menu } from "./menu";
import { MenuItem, type MenuItemProps } from "./menu-item";
import { PrintButton } from "./print-button";

/** The entries one after the other, out of the fragments that they were written in. */
export function entriesOf(entries: ReactNode): ReactNode[] {
  return Children.toArray(entries).flatMap((one) =>
    isValidElement<{ children?: ReactNode }>(one) && one.type === Fragment
      ? entriesOf(one.props.children)
      : [one],
  );
}

/** What stands behind 更多; a single entry stands there itself, and none opens no menu. */
export function MoreMenu({ children }: { children: ReactNode }) {
  const [only, ...others] = entriesOf(children);
  if (only === undefined) return null;
  if (others.length === 0 && isValidElement<MenuItemProps>(only) && only.type === MenuItem) {
    const { href, download, children: words } = only.props;
    return (
      <LinkButton href={href} download={download}>
        {words}
      </LinkButton>
    );
  }
  if (others.length === 0 && isValidElement(only) && only.type === PrintButton) return only;
  return <Menu label="更多">{children}</Menu>;
}
