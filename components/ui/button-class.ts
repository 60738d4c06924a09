/** A danger is outlined where it is offered, and solid only where it is confirmed. */
export type ButtonVariant = "primary" | "secondary" | "ghost" | "danger" | "danger-solid";
export type ButtonSize = "sm" | "md" | "lg";

const variants: Record<ButtonVariant, string> = {
  primary: "btn-primary",
  secondary: "btn-quiet",
  ghost: "btn-ghost",
  danger: "btn-quiet btn-danger",
  "danger-solid": "btn-error",
};

const sizes: Record<ButtonSize, string> = { sm: "btn-sm", md: "", lg: "btn-lg" };

/** The looks of a button, for `<button>`, `<a>` and `<summary>` alike. */
export function buttonClass(
  variant: ButtonVariant = "secondary",
  size: ButtonSize = "md",
  extra = "",
): string {
  return ["btn", variants[variant], sizes[size], extra].filter(Boolean).join(" ");
}
