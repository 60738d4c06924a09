import { Icon } from "./ui/icon";

interface Props {
  /** GET address; the words arrive as `q`. */
  action: string;
  placeholder?: string | undefined;
  value?: string | undefined;
}

/** Finds by name, credit code or number. */
export function SearchBox({ action, placeholder = "名称、信用代码或受理号", value }: Props) {
  return (
    <search>
      <form action={action} className="relative">
        <Icon name="search" className="pointer-events-none absolute start-3 top-2.5 z-1 text-muted" />
        <input
          type="search"
          name="q"
          aria-label="搜索"
          placeholder={placeholder}
          defaultValue={value}
          autoComplete="off"
          className="input ps-10"
        />
      </form>
    </search>
  );
}
