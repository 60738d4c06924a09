import { CenterTheme } from "@/components/center-theme";
import { ownPortal } from "@/lib/usecases/oversight/own-portal";
import { centerTitle } from "@/lib/web/center-title";
import { centerLayout } from "@/lib/web/page";
import { Frame } from "./frame";

export const generateMetadata = centerTitle;

/** The room of one organization: its own record and nothing else, by the door and by the database. */
export default centerLayout({
  permission: "portal.view",
  scope: "organization",
  load: (ctx) => ownPortal(ctx),
  render: ({ data: organization, ...view }, children) => (
    <CenterTheme accent={view.center.accent}>
      <Frame {...view} organization={organization}>
        {children}
      </Frame>
    </CenterTheme>
  ),
});
