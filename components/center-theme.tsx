import type { CSSProperties, ReactNode } from "react";

interface Props {
  /** The center's colour, `#rrggbb`; anything else keeps the platform's own. */
  accent?: string | undefined;
  children: ReactNode;
}

/** Everything inside takes the center's colour. */
export function CenterTheme({ accent, children }: Props) {
  const valid = accent && /^#[0-9a-f]{6}$/i.test(accent);
  const style = valid ? ({ "--center-accent": accent } as CSSProperties) : undefined;
  return (
    <div className="center-theme flex min-h-dvh flex-col" style={style}>
      {children}
    </div>
  );
}
