import { CenterTheme } from "@/components/center-theme";
import { ownPlace } from "@/lib/usecases/community/own-place";
import { centerTitle } from "@/lib/web/center-title";
import { centerLayout } from "@/lib/web/page";
import { Frame } from "./frame";

export const generateMetadata = centerTitle;

/** The room of a community's workers: their own place and all below it, by the door and by the database. */
export default centerLayout({
  permission: "community.view",
  scope: "place",
  load: (ctx) => ownPlace(ctx),
  render: ({ data: place, ...view }, children) => (
    <CenterTheme accent={view.center.accent}>
      <Frame {...view} place={place}>
        {children}
      </Frame>
    </CenterTheme>
  ),
});
