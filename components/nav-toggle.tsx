import { Icon } from "./ui/icon";

interface Props {
  label: string;
  /** From which width on it is not needed. */
  className: string;
}

/** The button of a phone's menu: while it is open, the style sheet shows the navigation that follows it. */
export function NavToggle({ label, className }: Props) {
  return (
    <details className={`nav-toggle group ${className}`}>
      <summary className="flex size-11 items-center justify-center" aria-label={label}>
        <Icon name="menu" className="group-open:hidden" size={24} />
        <Icon name="close" className="hidden group-open:block" size={24} />
      </summary>
    </details>
  );
}
