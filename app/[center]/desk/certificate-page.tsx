import type { ReactNode } from "react";
import { PaperSheet } from "@/components/paper-sheet";
import type { Crumb } from "@/components/ui/breadcrumbs";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import type { Paper } from "@/lib/domain/base/paper";

interface Props {
  title: string;
  crumbs: readonly Crumb[];
  /** The record that it belongs to. */
  at: string;
  certificate: { written: boolean; shown: Paper } | null;
  /** While there is none. */
  none: { title: string; text: string };
  /** What is done with it, below. */
  children?: ReactNode;
}

/** A certificate as it is given out, its file to be printed. */
export function CertificatePage({ title, crumbs, at, certificate, none, children }: Props) {
  return (
    <>
      <PageHeader
        title={title}
        crumbs={crumbs}
        lead="打印下载的 PDF、加盖公章后发放；编号和文件都可以在中心网站“核验”中查询真伪。"
        action={
          certificate?.written ? (
            <LinkButton href={`${at}/certificate/pdf`} variant="primary" download>
              下载证书 PDF
            </LinkButton>
          ) : undefined
        }
      />
      {certificate ? (
        <div className="flex max-w-4xl flex-col gap-4">
          {!certificate.written && <p className="text-muted">证书文件正在生成，稍后刷新本页即可下载。</p>}
          <Section>
            <PaperSheet paper={certificate.shown} />
          </Section>
          {children}
        </div>
      ) : (
        <EmptyState title={none.title} icon="score">
          {none.text}
        </EmptyState>
      )}
    </>
  );
}
