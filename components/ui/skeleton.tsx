interface Props {
  shape: "list" | "detail" | "form" | "dashboard";
}

const rows = Array.from({ length: 12 }, (_, index) => index);

function Line({ className }: { className: string }) {
  return <span className={`skeleton-line ${className}`} />;
}

function List() {
  return (
    <div className="panel-box divide-y divide-line">
      {rows.map((row) => (
        <div key={row} className="flex h-11 items-center gap-6 px-4">
          <Line className="w-28" />
          <Line className="flex-1" />
          <Line className="hidden w-24 sm:block" />
          <Line className="w-16" />
        </div>
      ))}
    </div>
  );
}

function Pairs({ className }: { className: string }) {
  return (
    <div className={`panel-box grid content-start gap-6 p-5 ${className}`}>
      {rows.slice(0, 6).map((row) => (
        <div key={row} className="flex flex-col gap-2">
          <Line className="h-3 w-20" />
          <Line className="h-5 w-full" />
        </div>
      ))}
    </div>
  );
}

const bodies = {
  list: <List />,
  detail: (
    <div className="grid gap-4 lg:grid-cols-[2fr_1fr]">
      <Pairs className="sm:grid-cols-2" />
      <Pairs className="" />
    </div>
  ),
  form: <Pairs className="max-w-2xl" />,
  dashboard: (
    <div className="grid grid-cols-2 gap-4 lg:grid-cols-4">
      {rows.slice(0, 4).map((row) => (
        <div key={row} className="panel-box flex h-28 flex-col gap-3 p-4">
          <Line className="h-3 w-16" />
          <Line className="h-8 w-20" />
        </div>
      ))}
    </div>
  ),
};

/** A page before its content is there, in the shape it will have. */
export function Skeleton({ shape }: Props) {
  return (
    <div role="status" className="animate-pulse">
      <span className="sr-only">正在加载</span>
      <Line className="h-3 w-40" />
      <Line className="mt-2 mb-6 h-8 w-56" />
      {bodies[shape]}
    </div>
  );
}
