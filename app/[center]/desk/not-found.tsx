import { ErrorAtDesk } from "./error-at-desk";

/** Inside the desk, whose navigation leads on. */
export default function NotFound() {
  return <ErrorAtDesk kind="not-found" />;
}
