interface Props {
  /** Names of the axes, at least three, clockwise from the top. */
  axes: readonly string[];
  /** One outline each, in the order of the legend; the last one is drawn full. */
  series: readonly { label: string; values: readonly number[] }[];
  most: number;
  /** The same in words. */
  label: string;
}

const [width, height, radius] = [320, 270, 108];
const [cx, cy] = [width / 2, height / 2];
const dashes = ["2 3", "7 3", ""];

/** Values on axes around a middle, one outline for each time they were taken. Drawn by the server. */
export function RadarChart({ axes, series, most, label }: Props) {
  const at = (axis: number, share: number) => {
    const angle = (axis / axes.length) * 2 * Math.PI - Math.PI / 2;
    return [cx + Math.cos(angle) * radius * share, cy + Math.sin(angle) * radius * share] as const;
  };
  const outline = (shares: readonly number[]) =>
    `${shares
      .map(
        (share, axis) =>
          `${axis === 0 ? "M" : "L"}${at(axis, share)
            .map((n) => n.toFixed(1))
            .join(" ")}`,
      )
      .join("")}Z`;
  const rings = Array.from({ length: most }, (_, ring) => (ring + 1) / most);
  const dash = (place: number) => dashes[Math.max(0, dashes.length - series.length + place)] ?? "";
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
      className="mx-auto block w-full max-w-xl"
    >
      {rings.map((share) => (
        <path key={share} d={outline(axes.map(() => share))} fill="none" className="stroke-line" />
      ))}
      {axes.map((name, axis) => {
        const [x, y] = at(axis, 1);
        const [tx, ty] = at(axis, 1.12);
        return (
          <g key={name}>
            <path d={`M${cx} ${cy}L${x.toFixed(1)} ${y.toFixed(1)}`} className="stroke-line" />
            <text
              x={tx}
              y={ty}
              dominantBaseline="middle"
              textAnchor={Math.abs(tx - cx) < 1 ? "middle" : tx > cx ? "start" : "end"}
              className="fill-current text-sm"
            >
              {name}
            </text>
          </g>
        );
      })}
      {series.map(({ label: name, values }, place) => {
        const last = place === series.length - 1;
        return (
          <path
            key={name}
            d={outline(values.map((value) => value / most))}
            strokeWidth={last ? 2.5 : 1.5}
            strokeDasharray={dash(place)}
            strokeLinejoin="round"
            className={last ? "fill-primary stroke-primary" : "stroke-current"}
            fillOpacity={last ? 0.14 : 0}
          />
        );
      })}
    </svg>
  );
}
