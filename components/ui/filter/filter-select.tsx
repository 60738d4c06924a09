import type { Option } from "../field/option";

interface Props {
  name: string;
  /** Also the words of the line that filters nothing: 全部类别. */
  label: string;
  options: readonly Option[];
  value?: string | undefined;
}

/** One property a list can be narrowed by. */
export function FilterSelect({ name, label, options, value = "" }: Props) {
  return (
    <select
      key={value}
      name={name}
      aria-label={label}
      defaultValue={value}
      className="select min-w-0 flex-1 basis-28 sm:w-32! xl:w-40! sm:flex-none"
    >
      <option value="">{label}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
