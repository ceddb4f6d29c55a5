import { expect, test } from "vitest";
import { previewHome } from "./preview-home.ts";

test("previews stand at the site of another account", () => {
  const home = previewHome("Town/atlas", "Town-Previews", undefined);
  expect(home.repository).toBe("Town-Previews/atlas-previews");
  expect(home.addressOf(12)).toBe("https://town-previews.github.io/atlas-previews/pr-12/");
});

test("a site with a domain of its own may keep its previews in its own account", () => {
  expect(previewHome("town/atlas", "town", "https://atlas.example").repository).toBe("town/atlas-previews");
});

test.each([
  ["the same account", "town/atlas", "town", undefined],
  ["the same account, written otherwise", "Town/atlas", "tOWN", undefined],
  ["the same account, named in full", "town/atlas", "town", "https://town.github.io"],
])("previews never share the origin of the site: %s", (_name, repository, owner, url) => {
  expect(() => previewHome(repository, owner, url)).toThrow("share the origin");
});

test.each(["a/b", "a b", "-o ProxyCommand=x;", "../x"])("%s is no account", (owner) => {
  expect(() => previewHome("town/atlas", owner, undefined)).toThrow("name of an account");
});
