import { capitalNumerals } from "../../base/capital-numerals";
import { type CivilDate, formatDate } from "../../base/civil-date";
import { grouped } from "../../base/grouped";
import { type Fen, formatYuan } from "../../base/money";
import { dayToWrite, type Paper } from "../../base/paper";
import { type ResourceKind, resourceKindLabels } from "./resource";

interface Received {
  number: string;
  title: string;
  kind: ResourceKind;
  quantity: number;
  unit: string;
  valueFen: Fen;
  valueBasis: string;
  /** Through whom the money went. */
  through: string | null;
  conditions: string | null;
  quality: string | null;
  receivedOn: CivilDate | null;
  receivedByName: string | null;
  /** Who signs as donor; without the name where nobody may read it. */
  signer: string;
}

/** 接收单: what was given, of which value and on which basis, signed by donor and center. */
export function receiptPaper(resource: Received, center: { name: string }): Paper {
  const { signer, kind, valueFen, through, receivedOn, receivedByName } = resource;
  return {
    title: "慈善资源接收单",
    look: "form",
    head: [`编号：${resource.number}`],
    blocks: [
      {
        kind: "table",
        widths: [1, 4],
        aligns: ["center", "left"],
        rows: [
          ["捐赠人", signer],
          ["名称", `${resource.title}（${resourceKindLabels[kind]}）`],
          ["数量", `${grouped(resource.quantity)} ${resource.unit}`],
          ["价值", `${formatYuan(valueFen)}（人民币${capitalNumerals(valueFen)}）`],
          ["价值依据", resource.valueBasis],
          ...(through ? [["经手单位", through]] : []),
          ["捐赠人的要求", resource.conditions ?? "无"],
          ["质量状况", resource.quality ?? ""],
          ["接收日期", receivedOn ? formatDate(receivedOn) : ""],
        ],
      },
      {
        kind: "paragraph",
        text: "以上资源已当面清点，双方核对无误。本单一式两份，捐赠人和接收单位各执一份。",
      },
      {
        kind: "signatures",
        sides: [
          { role: "捐赠人（签字或盖章）", name: signer, lines: ["经办人（签字）：", dayToWrite] },
          {
            ...{ role: "接收单位（盖章）", name: center.name },
            lines: [`接收人（签字）：${receivedByName ?? ""}`, dayToWrite],
          },
        ],
      },
    ],
  };
}

interface Given {
  to: string;
  quantity: number;
  handedOn: CivilDate;
  receiver: string;
  resource: { title: string; unit: string; conditions: string | null };
  project: { name: string } | null;
}

/** Lines for those who receive a share and sign for it themselves. */
const lines = ["1", "2", "3", "4", "5"];

/** 签收单: what was handed out and to whom; who gave does not stand on it. */
export function slipPaper(given: Given, center: { name: string }): Paper {
  const { resource, to, project } = given;
  return {
    title: "慈善资源签收单",
    look: "form",
    blocks: [
      {
        kind: "table",
        widths: [1, 4],
        aligns: ["center", "left"],
        rows: [
          ["物资或服务", resource.title],
          ["数量", `${grouped(given.quantity)} ${resource.unit}`],
          ["发给", to],
          ...(project ? [["用于项目", project.name]] : []),
          ["捐赠人的要求", resource.conditions ?? "无"],
          ["发放日期", formatDate(given.handedOn)],
        ],
      },
      {
        kind: "paragraph",
        text: "以上资源已如数收到。由代表签收的，发到个人时逐人签字，人数多的另附名单，随本单留存。",
      },
      {
        kind: "table",
        head: ["序号", "姓名", "数量", "签字", "日期"],
        widths: [2, 4, 3, 4, 4],
        rows: lines.map((line) => [line, "", "", "", ""]),
      },
      {
        kind: "signatures",
        sides: [
          {
            ...{ role: "签收（签字或盖章）", name: to },
            lines: [`签收人（签字）：${given.receiver}`, dayToWrite],
          },
          { role: "发放单位（盖章）", name: center.name, lines: ["经办人（签字）：", dayToWrite] },
        ],
      },
    ],
  };
}
