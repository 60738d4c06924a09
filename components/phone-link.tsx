/** A number to call: a tap on a phone dials it. Never broken over two lines. */
export function PhoneLink({ phone }: { phone: string }) {
  return (
    <a
      className="whitespace-nowrap underline-offset-4 hover:underline"
      href={`tel:${phone.replace(/[^\d+]/g, "")}`}
    >
      {phone}
    </a>
  );
}
