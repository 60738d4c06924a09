import type { ReactNode } from "react";
import { type ButtonSize, type ButtonVariant, buttonClass } from "./button-class";

interface Props {
  href: string;
  children: ReactNode;
  variant?: ButtonVariant | undefined;
  size?: ButtonSize | undefined;
  className?: string | undefined;
  /** The answer is a file: the browser must not open it as a page. */
  download?: boolean | undefined;
}

/** A link that looks like a button, for the one thing a page is there to do. */
export function LinkButton({ variant, size, className, href, download, children }: Props) {
  const looks = buttonClass(variant, size, className);
  if (download) {
    return (
      <a href={href} download className={looks}>
        {children}
      </a>
    );
  }
  return (
    <a href={href} className={looks}>
      {children}
    </a>
  );
}
