import type { Metadata } from "next";
import { Alert } from "@/components/ui/alert";
import { buttonClass } from "@/components/ui/button-class";
import { FieldFrame } from "@/components/ui/field/field-frame";
import { PageHeader } from "@/components/ui/page-header";
import { findProof } from "@/lib/usecases/admission/proof";
import { publicPage } from "@/lib/web/page";
import { countFailures, visitorAddress } from "@/lib/web/rate-limit";
import { proofQuestion } from "./schema";
import { VerifiedProof } from "./verified-proof";

export const metadata: Metadata = { title: "文件核验" };

export default publicPage({
  permission: "proof.verify",
  input: proofQuestion,
  load: findProof,
  around: async (view) =>
    countFailures([["verifyPerAddress", await visitorAddress()]], view, ({ data }) => data?.ok !== false),
  render: ({ center, data, input: { serial } }) => {
    const base = `/${center.slug}/verify`;
    const wrong = data?.ok === false ? data : null;
    return (
      <>
        <PageHeader
          title="文件核验"
          lead={`核对一份协议、证书或证明是不是${center.name}出具的，有没有被改动。`}
        />
        <div className="flex max-w-xl flex-col gap-4">
          {data?.ok && <VerifiedProof proof={data} />}
          {wrong?.by === "file" && (
            <Alert tone="warning" title="核对不上">
              {wrong.why}
            </Alert>
          )}
          <form action={base} className="panel-box flex flex-col gap-4 px-4 py-6 sm:px-8">
            <FieldFrame
              id="serial"
              label="核验编号"
              hint={`印在文件上，如 ${center.code}-7K3M-X9QF-2HTA；短横可不填`}
              error={wrong?.by === "serial" ? wrong.why : undefined}
            >
              <input
                id="serial"
                name="serial"
                className="input w-full max-w-sm"
                defaultValue={serial}
                maxLength={60}
                required
                autoComplete="off"
                aria-invalid={wrong?.by === "serial" || undefined}
                aria-describedby={wrong?.by === "serial" ? "serial-hint serial-error" : "serial-hint"}
              />
            </FieldFrame>
            <div>
              <button type="submit" className={buttonClass("primary")}>
                按编号核验
              </button>
            </div>
          </form>
          <form
            action={`${base}/files`}
            method="post"
            encType="multipart/form-data"
            className="panel-box flex flex-col gap-4 px-4 py-6 sm:px-8"
          >
            <FieldFrame id="file" label="PDF 文件" hint="只计算文件的校验值来比对，不保存文件。最大 50 MB。">
              <input
                id="file"
                type="file"
                name="file"
                accept="application/pdf,.pdf"
                required
                className="file-input w-full max-w-sm"
                aria-describedby="file-hint"
              />
            </FieldFrame>
            <div>
              <button type="submit" className={buttonClass()}>
                按文件核验
              </button>
            </div>
          </form>
        </div>
      </>
    );
  },
});
