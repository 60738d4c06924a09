import { type WayStop, wayStops, wayWords } from "@/lib/domain/recruitment/way";

interface Props {
  /** Where the latest call stands, and its name. */
  now?: { stop: WayStop; name: string } | null;
}

/** The way of an organization through the center. On a phone its stops stand one below the other. */
export function Way({ now = null }: Props) {
  const at = now ? wayStops.indexOf(now.stop) : -1;
  return (
    <ol className="isolate lg:flex">
      {wayStops.map((stop, index) => {
        const { label, about } = wayWords[stop];
        const lit = index === at;
        return (
          <li
            key={stop}
            aria-current={lit ? "step" : undefined}
            className="relative flex gap-3 pb-4 last:pb-0 lg:block lg:flex-1 lg:pe-4 lg:pb-0"
          >
            {index < wayStops.length - 1 && (
              <span
                aria-hidden="true"
                className="absolute start-[0.8125rem] top-7 bottom-0 -z-10 w-0.5 bg-line lg:start-7 lg:end-0 lg:top-[0.8125rem] lg:bottom-auto lg:h-0.5 lg:w-auto"
              />
            )}
            <span
              className={`flex size-7 flex-none items-center justify-center rounded-full border-2 text-sm tabular-nums ${lit ? "border-primary bg-primary text-primary-content" : "border-line-strong bg-base-100 text-muted"}`}
            >
              {index + 1}
            </span>
            <div className="min-w-0 lg:mt-1.5">
              <p className={lit ? "font-semibold text-primary" : "font-semibold"}>
                {label}
                {lit && now && <span className="ms-2 lg:ms-0 lg:block lg:text-sm">{now.name}在这一步</span>}
              </p>
              <p className="text-sm text-muted">{about}</p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
