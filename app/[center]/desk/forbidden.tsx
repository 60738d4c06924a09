import { ErrorAtDesk } from "./error-at-desk";

/** Inside the desk: the rest of it is open to this person. */
export default function Forbidden() {
  return <ErrorAtDesk kind="forbidden" />;
}
