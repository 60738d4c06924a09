import type { CSSProperties, ReactNode } from "react";

interface Props {
  /** The center's colour, `#rrggbb`; anything else keeps the platform's own. */
  accent?: string | undefined;
  children: ReactNode;
}

/** Everything inside takes the center's colour. */
export function CenterTheme({ accent, children }: Props) {
  const valid = accent && /^#[0-9a-f]{6}$/i.test(accent);
  const style = valid ? stylesOf(accent) : undefined;
  return (
    <div className="center-theme flex min-h-dvh flex-col" style={style}>
      {children}
    </div>
  );
}

/** The channels are for kernels that mix no colours themselves. */
function stylesOf(accent: string): CSSProperties {
  const channels = [1, 3, 5].map((at) => Number.parseInt(accent.slice(at, at + 2), 16)).join(" ");
  return { "--center-accent": accent, "--center-accent-channels": channels } as CSSProperties;
}
