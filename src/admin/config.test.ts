import { expect, test } from "vitest";
import { adminConfig } from "./config.ts";

const settings = {
  name: "Atlas",
  url: "https://atlas.example",
  repository: "https://github.com/owner/atlas.git",
  branch: "main",
  adminAuth: undefined,
};

test("what an editor saves becomes a pull request, from a fork if need be", () => {
  const { backend, publish_mode } = adminConfig(settings);
  expect(publish_mode).toBe("editorial_workflow");
  expect(backend).toMatchObject({
    name: "github",
    repo: "owner/atlas",
    branch: "main",
    open_authoring: true,
  });
});

test.each([
  ["with an access token where no service is set up", undefined, { auth_methods: ["token"] }],
  ["through the service of the host", "https://auth.example", { base_url: "https://auth.example" }],
])("editors sign in %s", (_title, adminAuth, expected) => {
  expect(adminConfig({ ...settings, adminAuth }).backend).toMatchObject(expected);
});

test.each(["exchanges", "questions", "guide", "editors", "pages"])(
  "%s are edited as MDX with plain text",
  (name) => {
    const collection = adminConfig(settings).collections.find((candidate) => candidate.name === name);
    expect(collection).toMatchObject({ folder: `content/${name}`, extension: "mdx" });
    expect(collection?.fields.at(-1)).toMatchObject({ name: "body", modes: ["raw"] });
  },
);
