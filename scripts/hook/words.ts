// What a person reads of each failure: what happened, what it means, what to do.

interface Words {
  title: string;
  text: string;
  /** Sending the same once more can succeed. */
  again?: true;
}

const retry = "请稍候片刻再试；如果一直这样，请联系管理员并告知下面的编号。";

const words: Record<number, Words> = {
  400: {
    title: "没有收到完整的内容",
    text: "地址或提交的内容不完整，系统无法办理，也没有保存。请核对地址，或返回上一页，刷新后重新提交。",
  },
  401: {
    title: "登录已失效，这次没有提交",
    text: "请点“登录”，在新打开的页面登录，再回到本页点“再提交一次”。您填写的内容都在本页。",
    again: true,
  },
  403: {
    title: "您没有权限看这一页",
    text: "您的账号没有办理这项工作的权限。如果工作需要，请联系本中心的管理者开通。",
  },
  404: {
    title: "没有找到这一页",
    text: "地址可能写错了，或者内容已经移走。请核对地址，或从首页重新进入。",
  },
  405: { title: "这个地址不能这样访问", text: "系统没有办理，也没有保存。请从首页重新进入。" },
  408: { title: "等待太久，连接已断开", text: "内容没有收全，也没有保存。请检查网络后重新提交。" },
  409: { title: "这次没有办成", text: "内容刚刚有了变化，这次没有办理。请打开新的页面，核对后再办。" },
  410: {
    title: "系统刚刚更新过，这一页已经旧了",
    text: "这次没有提交。请先复制下面您填写的内容，再打开新的页面重新填写提交。",
  },
  413: {
    title: "提交的内容太大",
    text: "一次最多提交 1 MB，这次没有保存。请返回上一页，删减后重新提交。",
  },
  414: { title: "地址太长", text: "系统无法识别这个地址。请减少筛选条件，或从首页重新进入。" },
  429: { title: "操作太频繁", text: "这次没有办理。请过一会儿再试。", again: true },
  431: { title: "请求太大", text: "浏览器发来的信息太多。请清除本网站的 Cookie 后重新打开。" },
  500: {
    title: "系统出了问题，这一页暂时打不开",
    text: `已经保存的内容不受影响。${retry}`,
    again: true,
  },
  503: {
    title: "系统繁忙或正在维护，这一页暂时打不开",
    text: `已经保存的内容不受影响。${retry}`,
    again: true,
  },
};

const otherwise = { client: 400, server: 500 } as const;

/** Of a status without words of its own, those of its kind. */
export function wordsOf(status: number): Words {
  const kind = status < 500 ? otherwise.client : otherwise.server;
  const found = words[status] ?? words[kind];
  if (!found) throw new Error(`no words for ${status}`);
  return found;
}
