const paths = {
  home: "M3.5 9 10 3.5 16.5 9v7.5h-4.5v-5h-4v5H3.5z",
  list: "M7.5 5h9M7.5 10h9M7.5 15h9M3.5 5h.5M3.5 10h.5M3.5 15h.5",
  check: "M4 10.5 8.2 14.7 16 6",
  users:
    "M7.5 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2.5 16.5c0-3 2-4.8 5-4.8s5 1.8 5 4.8M13 4a2.7 2.7 0 0 1 0 5.2M14.5 12c1.9.6 3 2.2 3 4.5",
  score: "m10 3 2.1 4.5 4.9.6-3.6 3.4.9 4.9L10 14l-4.3 2.4.9-4.9L3 8.1l4.9-.6z",
  megaphone: "M3.5 8v4h2.8l7.2 3.5v-11L6.3 8zM6.5 12v4.5h2v-3.4M16 8.2a2.5 2.5 0 0 1 0 3.6",
  news: "M3.5 4.5h10v11.5H5a1.5 1.5 0 0 1-1.5-1.5zM13.5 8H16.5v6.5a1.5 1.5 0 0 1-3 0M6 7.5h5M6 10.2h5M6 13h3",
  pen: "m4 16 .8-3.4L13.4 4l2.6 2.6-8.6 8.6zM11.4 6l2.6 2.6",
  building: "M4.5 16.5v-13h7.5v13M12 8h3.5v8.5M2.5 16.5h15M7 6.5h2.5M7 9.5h2.5M7 12.5h2.5",
  project: "M3.5 6.5h13v9.5h-13zM7.5 6.5V4h5v2.5M3.5 10.5h13M10 9.5v2",
  community:
    "M10 4.5C8.2 2.6 5 3.3 4.4 5.9 3.8 8.6 6.5 11 10 13.8c3.5-2.8 6.2-5.2 5.6-7.9C15 3.3 11.8 2.6 10 4.5zM4 17h12",
  pin: "M10 17.5c3.4-3.6 5.2-6.4 5.2-8.8a5.2 5.2 0 0 0-10.4 0c0 2.4 1.8 5.2 5.2 8.8zM10 10.6a1.9 1.9 0 1 0 0-3.8 1.9 1.9 0 0 0 0 3.8z",
  chart: "M3.5 3.5v13h13M7 13.5V10M10.5 13.5V6.5M14 13.5V8.5",
  gear: "M10 12.7a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4zM10 2.5v2.4M10 15.1v2.4M2.5 10h2.4M15.1 10h2.4M4.7 4.7l1.7 1.7M13.6 13.6l1.7 1.7M4.7 15.3l1.7-1.7M13.6 6.4l1.7-1.7",
  search: "M8.7 14a5.3 5.3 0 1 0 0-10.6 5.3 5.3 0 0 0 0 10.6zM12.6 12.6l4 4",
  print: "M6 7.5v-4h8v4M6 14H3.5V7.5h13V14H14M6 11.5h8v5H6z",
  download: "M10 3.5v9M6.3 9 10 12.7 13.7 9M3.5 16.5h13",
  chevron: "m5.5 8 4.5 4.5L14.5 8",
  clock: "M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM10 6v4.3l2.8 1.7",
  lock: "M4.5 9h11v7.5h-11zM7 9V6.5a3 3 0 0 1 6 0V9",
  menu: "M3.5 5.5h13M3.5 10h13M3.5 14.5h13",
  more: "M4 10h1M9.5 10h1M15 10h1",
  close: "m5 5 10 10M15 5 5 15",
  info: "M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM10 9v4.5M10 6.4v.2",
  warning: "M10 3.5 17.5 16.5h-15zM10 8.5v3.7M10 14.2v.2",
  mail: "M3 5h14v10H3zM3.5 5.8 10 11l6.5-5.2",
  phone:
    "M4.5 3.5h3l1.3 3.6-1.8 1.4c.9 2 2.5 3.6 4.5 4.5l1.4-1.8 3.6 1.3v3c0 .6-.4 1-1 1C9 16.5 3.5 11 3.5 4.5c0-.6.4-1 1-1z",
} as const;

export type IconName = keyof typeof paths;

interface Props {
  name: IconName;
  /** Edge in pixels; drawn for 20. */
  size?: number | undefined;
  className?: string | undefined;
}

/** A drawing beside words; it never stands for them, so it is hidden from screen readers. */
export function Icon({ name, size = 20, className = "" }: Props) {
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 20 20" className={`icon ${className}`}>
      <path d={paths[name]} />
    </svg>
  );
}
