"use client"; // the page then carries the figures, not the drawing a second time

import { ChartFrame } from "./chart-frame";
import { niceTop } from "./nice-top";

export interface LinePoint {
  label: string;
  value: number;
  text?: string | undefined;
}

interface Props {
  title: string;
  note?: string | undefined;
  head: readonly [string, string];
  points: readonly LinePoint[];
}

const height = 160;

/** A value over months. Positions are in percent, so that words keep their size at any width. */
export function LineChart({ title, note, head, points }: Props) {
  const top = niceTop(Math.max(0, ...points.map((point) => point.value)));
  const last = Math.max(1, points.length - 1);
  const x = (index: number) => (index / last) * 100;
  const y = (value: number) => height * (1 - value / top);
  const every = Math.ceil(points.length / 6);
  const line = points.map((point, index) => `${x(index).toFixed(2)},${y(point.value).toFixed(2)}`).join(" ");
  const end = points.at(-1);
  return (
    <ChartFrame
      title={title}
      note={note}
      head={head}
      rows={points.map((p) => [p.label, p.text ?? `${p.value}`])}
    >
      <div className="ps-9 pe-8 pt-5">
        <svg
          width="100%"
          height={height + 26}
          overflow="visible"
          role="img"
          aria-label={title}
          className="block text-xs"
        >
          {[0, top / 2, top].map((tick) => (
            <g key={tick}>
              <line x1="0" x2="100%" y1={y(tick)} y2={y(tick)} className="stroke-line" />
              <text x="-8" y={y(tick) + 4} textAnchor="end" className="fill-muted tabular-nums">
                {tick}
              </text>
            </g>
          ))}
          <svg
            width="100%"
            height={height}
            viewBox={`0 0 100 ${height}`}
            preserveAspectRatio="none"
            overflow="visible"
          >
            <title>{title}</title>
            <polyline
              points={line}
              fill="none"
              strokeWidth="2"
              strokeLinejoin="round"
              vectorEffect="non-scaling-stroke"
              className="stroke-primary"
            />
          </svg>
          {points.map((point, index) => (
            <g key={point.label}>
              <circle cx={`${x(index)}%`} cy={y(point.value)} r="3" className="fill-primary" />
              {(points.length - 1 - index) % every === 0 && (
                <text x={`${x(index)}%`} y={height + 20} textAnchor="middle" className="fill-muted">
                  {point.label}
                </text>
              )}
            </g>
          ))}
          {end && (
            <text
              x="100%"
              y={y(end.value) - 10}
              textAnchor="middle"
              className="fill-base-content font-semibold tabular-nums"
            >
              {end.text ?? end.value}
            </text>
          )}
        </svg>
      </div>
    </ChartFrame>
  );
}
