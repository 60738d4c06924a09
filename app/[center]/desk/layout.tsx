import { CenterTheme } from "@/components/center-theme";
import { countWaiting } from "@/lib/usecases/oversight/today";
import { centerTitle } from "@/lib/web/center-title";
import { centerLayout } from "@/lib/web/page";
import { Frame } from "./frame";

export const generateMetadata = centerTitle;

export default centerLayout({
  permission: "desk.view",
  load: countWaiting,
  render: ({ data, center, actor, today }, children) => (
    <CenterTheme accent={center.accent}>
      <Frame center={center} actor={actor} today={today} waiting={data}>
        {children}
      </Frame>
    </CenterTheme>
  ),
});
