/** Asks GitHub's API about one repository, or writes to it; returns what it answers. */
export type Api = <T>(method: "GET" | "POST" | "PATCH", path: string, body?: object) => Promise<T>;

/**
 * Returns the API of the repository in which a workflow runs. Paths start below the repository: `/pulls/7`.
 * @throws Error with GitHub's own words if it refuses
 */
export function githubApi(env: NodeJS.ProcessEnv): Api {
  const top = `${env["GITHUB_API_URL"] ?? "https://api.github.com"}/repos/${needed(env, "GITHUB_REPOSITORY")}`;
  const headers = {
    Accept: "application/vnd.github+json",
    Authorization: `Bearer ${needed(env, "GITHUB_TOKEN")}`,
    "User-Agent": needed(env, "GITHUB_REPOSITORY"),
    "X-GitHub-Api-Version": "2022-11-28",
  };
  return async <T>(method: string, path: string, body?: object): Promise<T> => {
    const answer = await fetch(top + path, {
      method,
      headers,
      body: body ? JSON.stringify(body) : null,
      signal: AbortSignal.timeout(30_000),
    });
    if (!answer.ok)
      throw new Error(`${method} ${path}: ${answer.status} ${(await answer.text()).slice(0, 300)}`);
    return (await answer.json()) as T;
  };
}

/** Returns a variable of the environment; throws if it is not set. */
export function needed(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name];
  if (!value) throw new Error(`${name} is not set.`);
  return value;
}
