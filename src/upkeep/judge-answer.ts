import type { Answer } from "./call-on.ts";

/** What an answer means for readers, worst first. */
export const JUDGMENTS = {
  gone: "Leads nowhere",
  home: "Leads to a front page instead",
  silent: "Did not answer this week",
  unsure: "Could not be checked",
  fine: "Answers",
} as const;
export type Judgment = keyof typeof JUDGMENTS;
export type Judged = { readonly judgment: Judgment; readonly why: string };

/** Answers by which servers turn away programs; a reader may well see the page. */
const TURNED_AWAY = new Set([
  401, 402, 403, 405, 406, 407, 412, 418, 421, 423, 425, 426, 429, 451, 503, 520, 999,
]);
/** Codes of Node for certificates that it does not accept and browsers often do. */
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO|ERR_TLS|ERR_SSL|EPROTO/;

/** Returns what an answer means for readers of the address that was asked. */
export function judgeAnswer(asked: string, answer: Answer): Judged {
  if (answer.kind === "circle")
    return { judgment: "unsure", why: "it sends programs in a circle, perhaps for want of a cookie" };
  if (answer.kind === "failed") return judgeFailure(answer.code);
  const { status, address } = answer;
  if (TURNED_AWAY.has(status))
    return { judgment: "unsure", why: `it turns programs away (${status}); open it yourself` };
  if (status >= 500) return { judgment: "silent", why: `its server failed (${status})` };
  if (status >= 400) return { judgment: "gone", why: `there is no such page (${status})` };
  if (isFrontPage(address) && !isFrontPage(asked)) return { judgment: "home", why: `leads to ${address}` };
  return { judgment: "fine", why: String(status) };
}

function judgeFailure(code: string): Judged {
  if (code === "ENOTFOUND") return { judgment: "gone", why: "no server has this name" };
  if (code === "NO_WEB_ADDRESS")
    return { judgment: "gone", why: "it sends readers to something else than a page" };
  if (CERTIFICATE.test(code))
    return { judgment: "unsure", why: `its certificate was not accepted (${code}); open it yourself` };
  if (/TIMEOUT/.test(code)) return { judgment: "silent", why: "no answer in time" };
  return { judgment: "silent", why: `the connection failed (${code})` };
}

/** Returns whether an address is the first page of a site, perhaps of one of its languages. */
function isFrontPage(address: string): boolean {
  const { pathname, search } = new URL(address);
  return search === "" && /^\/([a-z]{2}(-[a-z]{2})?\/?)?((index|home|default)(\.\w+)?\/?)?$/i.test(pathname);
}
