import { buttonClass } from "@/components/ui/button-class";

const papers = [
  { what: "receipt", label: "打印申请回执" },
  { what: "correction", label: "打印补正通知" },
];

/** Buttons that lead from the ticked rows of the form around them to a page of slips; a plain request of the browser. */
export function PrintSlips({ at }: { at: string }) {
  return papers.map(({ what, label }) => (
    <button
      key={what}
      type="submit"
      name="what"
      value={what}
      formAction={at}
      formMethod="get"
      className={buttonClass()}
    >
      {label}
    </button>
  ));
}
