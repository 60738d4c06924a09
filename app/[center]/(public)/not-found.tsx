import { ErrorPage } from "@/components/error-page";

/** Inside the center's own frame, whose bar leads on. */
export default function NotFound() {
  return <ErrorPage kind="not-found" home={{ href: "/", label: "全部孵化中心" }} />;
}
