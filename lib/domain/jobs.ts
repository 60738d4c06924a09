/**
 * What an act may leave to be done later: the name of each job, with the ids that it is told. Nothing else travels: what
 * a job has to know it reads when it runs. Its door stands in lib/jobs.
 */
const jobs = {
  closeCall: ["call"],
  deleteDrafts: ["call"],
  importPapers: ["call"],
  issueAgreements: ["call"],
  deliverMessage: ["message"],
  lapseAgreement: ["agreement"],
  remindAgreement: ["agreement"],
  sealAgreement: ["agreement"],
  askProvider: ["agreement"],
  writeCertificate: ["proof"],
  lapseCorrection: ["correction"],
  remindCorrection: ["correction"],
  remindHandover: ["handover"],
  remindMilestone: ["milestone"],
  remindOfReports: ["period"],
  tellOfFinding: ["finding"],
  tellOfReply: ["reply"],
  unsayReportDue: ["projectReport"],
  tellOfOrder: ["order"],
  sweepFiles: [],
  forgetSheets: [],
} as const satisfies Record<string, readonly string[]>;

export type JobName = keyof typeof jobs;
export const jobNames = Object.keys(jobs) as JobName[];

/** The ids that a job is told, each by its name. */
export type JobInput<N extends JobName> = Record<(typeof jobs)[N][number], string>;
