/** In a dialog that takes something back: what becomes of the messages that the act had caused. */
export function SaidSoFar({ waiting, sent }: { waiting: number; sent: number }) {
  return (
    <>
      {waiting > 0 && <p>还没有发出的 {waiting} 条相关消息随之作废。</p>}
      {sent > 0 && <p>已有 {sent} 条相关消息发出，收不回来，平台也不会自动更正，请逐一告知对方。</p>}
    </>
  );
}
