import { QrCode } from "@/components/ui/qr-code";

interface Slip {
  slip: number;
  code: string;
}

interface Props {
  title: string;
  /** What it asks about, by name. */
  looked: string;
  closes: string;
  slips: readonly Slip[];
  /** The whole address of the page that takes the answer of a code. */
  address: (code: string) => string;
}

/** Slips to be cut apart and handed out, each with a code that is good for one answer. */
export function SurveySlips({ title, looked, closes, slips, address }: Props) {
  return (
    <ul className="grid gap-3 sm:grid-cols-2 print:grid-cols-2">
      {slips.map(({ slip, code }) => (
        <li
          key={slip}
          className="panel-box flex break-inside-avoid items-center gap-3 border border-dashed p-3"
        >
          <QrCode address={address(code)} label={`第 ${slip} 张的二维码`} className="size-28 shrink-0" />
          <div className="min-w-0 text-sm">
            <p className="font-semibold">{title}</p>
            <p>{looked}</p>
            <p className="mt-1">扫码填写，不用登录，不记姓名；每张只能填一次，{closes}前有效。</p>
            <p className="mt-1 font-mono text-base tracking-wide">{code}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
