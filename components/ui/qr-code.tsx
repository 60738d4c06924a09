import { encode } from "uqr";

interface Props {
  /** The whole address it leads to. */
  address: string;
  /** What somebody finds there who scans it. */
  label: string;
  className?: string | undefined;
}

/** A QR code drawn on the server, with the quiet zone of four modules that scanners ask for. */
export function QrCode({ address, label, className }: Props) {
  const { data, size } = encode(address, { ecc: "M", border: 4 });
  const dark = data.flatMap((row, y) => row.map((on, x) => (on ? `M${x} ${y}h1v1h-1z` : ""))).join("");
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} className={className}>
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" shapeRendering="crispEdges" d={dark} />
    </svg>
  );
}
