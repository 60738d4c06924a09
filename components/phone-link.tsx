/** A number to call: a tap on a phone dials it, which nobody tries who sees no link. Never broken over two lines. */
export function PhoneLink({ phone }: { phone: string }) {
  return (
    <a
      className="whitespace-nowrap underline underline-offset-4 print:no-underline"
      href={`tel:${phone.replace(/[^\d+]/g, "")}`}
    >
      {phone}
    </a>
  );
}
