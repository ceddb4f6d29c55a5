/** What came of calling on an address. */
export type Answer =
  /** `address` is where redirects led. */
  | { readonly kind: "answered"; readonly status: number; readonly address: string }
  | { readonly kind: "circle" }
  /** `code` is Node's: ENOTFOUND, ECONNRESET; TIMEOUT if nothing came in time. */
  | { readonly kind: "failed"; readonly code: string };

export type Manners = {
  /** Who asks, and where to complain. */
  readonly agent: string;
  /** Milliseconds until an answer has to begin. */
  readonly patience: number;
  /** Milliseconds between two requests to one host. */
  readonly pause: number;
};

const MOST_HOPS = 10;

/**
 * Calls on an address: asks for the head of the page, then for the page if that was refused, and once more after a pause
 * if the server failed. No page is read. Never throws.
 */
export async function callOn(address: string, manners: Manners): Promise<Answer> {
  const head = await follow("HEAD", address, manners);
  if ((head.kind === "answered" && head.status < 400) || isLost(head)) return head;
  await wait(manners.pause);
  const page = await follow("GET", address, manners);
  if (!mayPass(page)) return page;
  await wait(manners.pause * 5);
  return follow("GET", address, manners);
}

/** Follows redirects by itself, to see circles and where they end. */
async function follow(method: "HEAD" | "GET", address: string, manners: Manners): Promise<Answer> {
  const seen = new Set<string>();
  let next = address;
  while (!seen.has(next) && seen.size < MOST_HOPS) {
    seen.add(next);
    const answer = await ask(method, next, manners);
    if (answer.kind !== "redirected") return answer;
    if (!/^https?:/.test(answer.to)) return { kind: "failed", code: "NO_WEB_ADDRESS" };
    next = answer.to;
  }
  return { kind: "circle" };
}

async function ask(
  method: "HEAD" | "GET",
  address: string,
  { agent, patience }: Manners,
): Promise<Answer | { kind: "redirected"; to: string }> {
  try {
    const response = await fetch(address, {
      method,
      redirect: "manual",
      headers: { "User-Agent": agent, Accept: "text/html,*/*;q=0.8" },
      signal: AbortSignal.timeout(patience),
    });
    await response.body?.cancel();
    const to = response.headers.get("location");
    if (response.status < 300 || response.status > 399 || to === null)
      return { kind: "answered", status: response.status, address };
    return { kind: "redirected", to: URL.parse(to, address)?.href ?? "" };
  } catch (error) {
    return { kind: "failed", code: codeOf(error) };
  }
}

/** Node puts the code of a fault into the cause of the error, or into the cause of that. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "UNKNOWN";
  if (error.name === "TimeoutError") return "TIMEOUT";
  const code: unknown = Reflect.get(error, "code");
  if (error.cause !== undefined) return codeOf(error.cause);
  return typeof code === "string" ? code : "UNKNOWN";
}

const isLost = (answer: Answer) => answer.kind === "failed" && answer.code === "ENOTFOUND";
const mayPass = (answer: Answer) =>
  answer.kind === "answered" ? answer.status >= 500 : answer.kind === "failed" && !isLost(answer);
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
