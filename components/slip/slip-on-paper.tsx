interface Props {
  center: { name: string; address: string; phone: string };
  /** Where the status is asked for; unknown until script runs. */
  track: string | undefined;
}

/** The foot of a printed slip: what somebody needs who finds it in a folder months later. */
export function SlipOnPaper({ center, track }: Props) {
  return (
    <div className="print-only mt-6 border-t border-line-strong pt-3">
      <p>凭申请编号和查询码查询办理进度，请妥善保管。遗失请致电{center.name}。</p>
      {track && <p>查询网址：{track}</p>}
      <p>
        地址：{center.address}　电话：{center.phone}
      </p>
    </div>
  );
}
