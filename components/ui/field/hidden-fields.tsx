interface Props {
  values: Record<string, string> | undefined;
}

/** Values a form carries along without showing them. */
export function HiddenFields({ values = {} }: Props) {
  return Object.entries(values).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}
