interface Props {
  name: string;
  label: string;
  value?: string | undefined;
  /** For a few signs, as a day has. */
  short?: boolean | undefined;
}

/** Words to look for in a list. */
export function FilterText({ name, label, value, short }: Props) {
  return (
    <input
      key={value ?? ""} // another address means other words
      type="search"
      name={name}
      aria-label={label}
      placeholder={label}
      defaultValue={value}
      autoComplete="off"
      className={`input min-w-0 flex-1 ${label.length > 8 ? "basis-52" : "basis-36"} ${
        short ? "sm:w-32! xl:w-36!" : "sm:w-52! xl:w-56!"
      } sm:flex-none`}
    />
  );
}
