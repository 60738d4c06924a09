import { countWaiting } from "@/lib/usecases/today";
import { centerLayout } from "@/lib/web/page";
import { Frame } from "./frame";

export default centerLayout({
  permission: "desk.view",
  load: countWaiting,
  render: ({ data, center, actor, today }, children) => (
    <Frame center={center} actor={actor} today={today} waiting={data}>
      {children}
    </Frame>
  ),
});
